class A {
    void f() {
        // MATCH:
        submit(new Task() { int n; void run() { go(); } void stop() { } });
        submit(new Task() { void run() { stop(); } });
        submit(new Task() { });
        submit(new Task());
    }
}
