void f() {
    // MATCH:
    std::ifstream a(path);
    std::ofstream b(path);
}
