class A {
  int f() {
    // MATCH:
    run();
    // MATCH:
    int x = run();
    // MATCH:
    x = run();
    // MATCH:
    return run();
  }
  void g() {
    // MATCH:
    use(run());
    if (run()) {}
  }
}
