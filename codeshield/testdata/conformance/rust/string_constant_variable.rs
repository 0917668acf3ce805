const TABLE: &str = "t";
fn f(arg: &str) {
    let q = "select";
    // MATCH:
    query(q);
    // MATCH:
    query(TABLE);
    query(arg);
}
