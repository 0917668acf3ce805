class A {
  void F() {
    // MATCH:
    a.Run();
    // MATCH:
    a.B.Run();
    a.Run(1);
    Run();
  }
}
