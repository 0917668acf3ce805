class A {
  void F() {
    // MATCH:
    B(x => x.Run());
    // MATCH:
    B((y) => y.Run());
    B(x => y.Run());
    B(x => { return x.Run(); });
  }
}
