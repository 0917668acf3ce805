use rusqlite::{params, Connection, Result};

pub struct Store {
    conn: Connection,
}

impl Store {
    pub fn rename(&self, id: i64, title: &str) -> Result<usize> {
        self.conn.execute("UPDATE notes SET title = ?1 WHERE id = ?2", params![title, id])
    }

    pub fn find(&self, tag: &str) -> Result<Vec<String>> {
        let mut stmt = self.conn.prepare("SELECT title FROM notes WHERE tag = ?1")?;
        let rows = stmt.query_map([tag], |r| r.get(0))?;
        rows.collect()
    }
}
