void f(void) {
    // MATCH:
    char buf[10];
    gets(buf);
}

void g(void) {
    char buf[10];
    gets(other);
}
