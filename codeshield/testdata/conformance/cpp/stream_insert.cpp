void f() {
    // MATCH:
    std::cout << a;
    std::cerr << b;
}
