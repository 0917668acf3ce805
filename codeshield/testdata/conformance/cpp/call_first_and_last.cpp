void f(void) {
    // MATCH:
    send(first, last);
    // MATCH:
    send(first, 1, 2, last);
    send(1, first, last);
    send(first);
}
