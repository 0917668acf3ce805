class A {
  int F() {
    // MATCH:
    Run();
    // MATCH:
    int x = Run();
    // MATCH:
    x = Run();
    // MATCH:
    return Run();
  }
  void G() {
    // MATCH:
    Use(Run());
    if (Run()) {}
  }
  // MATCH:
  int H() => Run();
}
