void f() {
    // MATCH:
    delete a;
    delete[] b;
    free(c);
}
