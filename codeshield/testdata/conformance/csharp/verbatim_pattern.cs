class A {
  void F() {
    Open("a");
    // MATCH:
    Open(@"c:\$X");
  }
}
