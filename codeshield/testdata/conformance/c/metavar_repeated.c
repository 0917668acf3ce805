int f(int x, int y) {
    // MATCH:
    if (x == x)
        return 1;
    if (x == y)
        // MATCH:
        return a->b == a->b;
    // MATCH:
    return a[1] == a[1];
}
