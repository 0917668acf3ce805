void f(void) {
    // MATCH:
    scanf("%d", &n);
    scanf("%d", n);
    scanf("%d %d", &n, &m);
}
