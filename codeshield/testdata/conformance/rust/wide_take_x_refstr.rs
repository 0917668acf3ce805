use std::fs::File;
use rusqlite::Connection;
fn f(p: &str, conn: Connection, c2: &Connection, mut f2: File, o: Option<String>) {
    let a: String = p.to_string();
    let b = String::from("x");
    let n: i32 = 5;
    // MATCH:
    take(a); take(b); take(n); take(5); take("s"); take(p); take(true); take(1.5); take(o); take('c');
    conn.execute("a", []);
    c2.execute("b", []);
    conn.execute(&format!("x {}", p), []);
    f2.read(buf);
    let q = "SELECT";
    take(q);
    let z = q;
    take(z);
    let k = 3 + 4;
    take(k);
    let mut m = 1;
    m = 2;
    take(m);
    take(KEY);
}
const KEY: &str = "abc";
static S: i32 = 9;
struct W { c: Connection, n: i32 }
// MATCH:
impl W { fn go(&self, x: i32) { self.c.execute("z", []); take(self.n); take(x); take(S); take(KEY); take(crate::KEY); } }
