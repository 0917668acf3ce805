void f(void) {
    char *b;
    // MATCH:
    b = malloc(10);
    strcpy(b, x);
}

void g(void) {
    char *c;
    c = malloc(10);
    strcpy(d, x);
}
