void f(void) {
    // MATCH:
    a += 1;
    b -= 1;
    // MATCH:
    c[i] += d;
}
