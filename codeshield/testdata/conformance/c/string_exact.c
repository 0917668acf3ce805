void f(void) {
    // MATCH:
    open("/etc/passwd", 0);
    open("/etc/shadow", 0);
    // MATCH:
    open("/etc/passwd");
}
