void f() {
    // MATCH:
    auto a = [](int x) { return x; };
    // MATCH:
    g([&]() { h(); });
}
