class A {
    void f(String p) {
        // ok: query-not-plain
        // ruleid: query-built
        query(join(p));
        String a = join(p);
        // ruleid: query-built, query-not-plain
        query(a);
        String b = trim(join(p));
        String c = b;
        // ruleid: query-built, query-not-plain
        query(c);
        String d = ready ? join(p) : p;
        // ok: query-built
        // ruleid: query-not-plain
        query(d);
    }
}
