void f(void) {
    // MATCH:
    getenv("HOME");
    getenv(name);
}
