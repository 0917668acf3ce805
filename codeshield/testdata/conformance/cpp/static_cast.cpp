void f() {
    // MATCH:
    int a = static_cast<int>(b);
    auto c = dynamic_cast<D *>(e);
}
