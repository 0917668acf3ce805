class A {
  void f() {
    // MATCH:
    for (int i = 0; i < 1; i++) { run(); }
    // MATCH:
    for (;;) { a(); run(); b(); }
    // MATCH:
    for (X x : y) { run(); }
    for (;;) { a(); }
    while (a) { run(); }
  }
}
