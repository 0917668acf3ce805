class A {
    void f() {
        // MATCH:
        run("a" + b);
        // MATCH:
        run("a" + b + "c");
        run(b + "a" + c);
        run("a");
    }
}
