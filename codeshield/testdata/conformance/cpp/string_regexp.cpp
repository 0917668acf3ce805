void f(void) {
    // MATCH:
    printf("%s", a);
    // MATCH:
    printf("x %s y", a);
    printf("%d", a);
}
