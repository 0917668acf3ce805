void f(void) {
    // MATCH:
    int a = 1;
    int b;
    long c = 2;
    // MATCH:
    int d = g();
}
