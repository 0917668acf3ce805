void f(void) {
    // MATCH:
    chmod(p, 0777);
    // MATCH:
    chmod(p, 511);
    // MATCH:
    chmod(p, 0x1ff);
    chmod(p, 0644);
}
