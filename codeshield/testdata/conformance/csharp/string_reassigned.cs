class A {
  void F(bool c) {
    string x = "a";
    // MATCH:
    Open(x);
    x = "b";
    Open(x);
    var y = "a";
    if (c) { y = "b"; }
    Open(y);
  }
}
