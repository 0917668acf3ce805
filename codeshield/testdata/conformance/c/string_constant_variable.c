void f(char *arg) {
    const char *q = "select";
    char *r = "x";
    // MATCH:
    query(q);
    // MATCH:
    query(r);
    query(arg);
}
