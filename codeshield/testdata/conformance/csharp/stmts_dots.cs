class A {
  void F() {
    // MATCH:
    x = Open();
    Use(x);
    Close(x);
  }
  void G() {
    x = Open();
    Close(y);
  }
  void H() {
    var z = Open();
    if (a) {
      Close(z);
    }
  }
}
