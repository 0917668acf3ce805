use postgres::Client;

pub fn user(c: &mut Client, name: &str) -> Result<Vec<postgres::Row>, postgres::Error> {
    c.query(&format!("SELECT * FROM users WHERE name = '{}'", name), &[])
}
