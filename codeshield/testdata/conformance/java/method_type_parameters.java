class A {
    // MATCH:
    <T> T one(T a) { return a; }
    // MATCH:
    <U extends Number, V> void two(U a) { }
    // MATCH:
    void three() { }
}
