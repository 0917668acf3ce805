int f(char *c) {
    // MATCH:
    system(c);
    // MATCH:
    int r = system("ls");
    if (system(c)) {
        g();
    }
    // MATCH:
    return system(c);
}
