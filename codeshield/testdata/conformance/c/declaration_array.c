void f(void) {
    // MATCH:
    char a[10];
    // MATCH:
    char b[N + 1];
    int c[3];
    char d[] = "x";
}
