class A {
    void f() {
        Set<?> a = all();
        Set<? extends Shape> b = all();
        // MATCH:
        Set<Shape> c = all();
        Set d = all();
    }
}
