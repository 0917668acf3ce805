void f(void) {
    // MATCH:
    int a = s.len;
    // MATCH:
    int b = p->len;
    // MATCH:
    t.u.len = 1;
}
