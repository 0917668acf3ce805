void f(void) {
    // MATCH:
    audit();
    // MATCH:
    audit(1, "x");
    // MATCH:
    int y = audit(g());
    audits(1);
}
