void f(void) {
    // MATCH:
    a++;
    ++b;
    // MATCH:
    c[i++] = 1;
}
