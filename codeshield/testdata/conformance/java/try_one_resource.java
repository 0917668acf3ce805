class A {
    void f() {
        // MATCH:
        try (InputStream in = open()) { read(in); }
        try (InputStream in = open(); Reader r = of(in)) { read(r); }
        try { read(null); } finally { close(); }
    }
}
