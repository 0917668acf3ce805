void f() {
    const char *x = "A";
    auto g = [&]() {
        // MATCH:
        p(x);
    };
    auto h = [=](int i) { p(i); };
}
