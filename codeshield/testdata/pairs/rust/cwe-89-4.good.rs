use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;

pub fn orders_of(conn: &mut PgConnection, customer: &str, status: &str) -> QueryResult<Vec<Order>> {
    let mut query = String::from("SELECT * FROM orders WHERE customer = $1");
    if !status.is_empty() {
        query += " AND status = $2";
        return sql_query(query)
            .bind::<Text, _>(customer)
            .bind::<Text, _>(status)
            .load::<Order>(conn);
    }
    sql_query(query).bind::<Text, _>(customer).load::<Order>(conn)
}
