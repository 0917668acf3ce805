class A {
    int x;
    // MATCH:
    {
        read(1);
    }
    void f() {
        x = 2;
    }
}
