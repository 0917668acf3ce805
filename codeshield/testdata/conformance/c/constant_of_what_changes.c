void f() {
    char *x = "A";
    // MATCH:
    p(x);
    x[0] = 'b';
    p(x);
    char *y = "A";
    *y = 'b';
    // MATCH:
    p(y);
    char *z = "A";
    z->w = 1;
    // MATCH:
    p(z);
}
