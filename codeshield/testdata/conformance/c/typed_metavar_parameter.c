void f(int a, char *b) {
    int c;
    // MATCH:
    sink(a);
    sink(b);
    // MATCH:
    sink(c);
}
