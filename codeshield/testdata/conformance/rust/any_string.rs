fn f() {
    // MATCH:
    query("select 1");
    // MATCH:
    query(r"raw");
    query(q);
    // MATCH:
    query("");
}
