class A {
  void f() {
    // MATCH:
    a = (String) b;
    a = (Object) b;
    // MATCH:
    a = ((String) b).c();
  }
}
