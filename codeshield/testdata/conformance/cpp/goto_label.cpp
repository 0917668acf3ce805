void f(void) {
    if (a)
        // MATCH:
        goto out;
    b();
out:
    c();
}
