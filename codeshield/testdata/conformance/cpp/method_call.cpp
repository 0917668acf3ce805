void f(std::string s, std::string *p) {
    // MATCH:
    g(s.c_str());
    // MATCH:
    g(p->c_str());
    // MATCH:
    g(h().c_str());
}
