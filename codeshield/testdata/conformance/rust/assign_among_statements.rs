fn f() {
    let a = open();
    close(a);
    // MATCH:
    b = open();
    close(b);
}
