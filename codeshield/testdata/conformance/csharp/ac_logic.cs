class A {
  void F() {
    // MATCH:
    x = a && Check();
    x = Check() && a;
    // MATCH:
    x = a && b && Check();
    x = a || Check();
  }
}
