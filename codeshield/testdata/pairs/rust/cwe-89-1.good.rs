use postgres::Client;

pub fn user(c: &mut Client, name: &str) -> Result<Vec<postgres::Row>, postgres::Error> {
    c.query("SELECT * FROM users WHERE name = $1", &[&name])
}
