void f() {
    // MATCH:
    std::string a = "x";
    std::string b = c;
    int d = 1;
}
