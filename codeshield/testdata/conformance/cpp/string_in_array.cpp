void f(void) {
    // MATCH:
    char a[] = "x";
    char b[4] = "y";
    char *c = "z";
}
