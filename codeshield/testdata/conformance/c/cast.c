void f(void) {
    // MATCH:
    char *a = (char *)b;
    // MATCH:
    g((char *)c);
    g((int)d);
}
