void f(char *p, char *q) {
    // MATCH:
    free(p);
    use(q);
    free(p);
    free(q);
}

void g(char *p, char *q) {
    free(p);
    free(q);
}
