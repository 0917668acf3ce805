void f(void) {
    // MATCH:
    query("select 1");
    query(q);
    // MATCH:
    query("");
}
