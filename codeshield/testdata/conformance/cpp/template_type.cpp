void f() {
    // MATCH:
    std::vector<int> a;
    // MATCH:
    std::vector<std::string> b;
    std::list<int> c;
}
