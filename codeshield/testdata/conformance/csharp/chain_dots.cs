class A {
  void F() {
    // MATCH:
    X.Create().Build();
    // MATCH:
    X.Create(1).B(2).C().Build();
    X.Other().Build();
    X.Create().B();
  }
}
