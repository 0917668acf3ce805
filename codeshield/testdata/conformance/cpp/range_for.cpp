void f() {
    // MATCH:
    for (auto x : xs) {
        g(x);
    }
    for (int i = 0; i < 3; i++) {
    }
}
