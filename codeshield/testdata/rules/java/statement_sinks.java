class A {
    void a() {
        String x = read();
        // ruleid: branch-on-input
        if (ready) {
            log(x);
        }
        // ok: branch-on-input
        if (ready) {
            log(clean(x));
        }
        // ruleid: branch-on-input
        if (x.ok()) {
            log(1);
        }
    }

    void b() {
        String x = read();
        // ruleid: prepared-then-run
        prepare(1);
        run(x);
        // ok: prepared-then-run
        prepare(2);
        log(x);
        run(3);
    }

    void c() {
        o.a = read();
        // ruleid: any-part
        use(o.a);
        // ok: any-part
        use(o.b);
        // ruleid: any-part
        use(f(o.a));
    }
}
