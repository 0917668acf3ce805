fn f() {
    // MATCH:
    chmod(511);
    // MATCH:
    chmod(0x1ff);
    // MATCH:
    chmod(0o777);
    chmod(512);
}
