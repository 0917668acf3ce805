use diesel::prelude::*;
use diesel::sql_query;

pub fn orders_of(conn: &mut PgConnection, customer: &str, status: &str) -> QueryResult<Vec<Order>> {
    let mut query = format!("SELECT * FROM orders WHERE customer = '{}'", customer);
    if !status.is_empty() {
        query += &format!(" AND status = '{status}'");
    }
    sql_query(query).load::<Order>(conn)
}
