use rusqlite::{Connection, Result};

pub struct Store {
    conn: Connection,
}

impl Store {
    pub fn rename(&self, id: i64, title: &str) -> Result<usize> {
        let mut sql = String::from("UPDATE notes SET title = '");
        sql.push_str(title);
        sql.push_str("' WHERE id = ");
        sql.push_str(&id.to_string());
        self.conn.execute(&sql, [])
    }

    pub fn find(&self, tag: &str) -> Result<Vec<String>> {
        let sql = "SELECT title FROM notes WHERE tag = '".to_owned() + tag + "'";
        let mut stmt = self.conn.prepare(&sql)?;
        let rows = stmt.query_map([], |r| r.get(0))?;
        rows.collect()
    }
}
