class A {
  void F() {
    // MATCH:
    Open("http://a");
    Open("https://a");
  }
}
