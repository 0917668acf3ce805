class A {
  // MATCH:
  int B() => 1;
  // MATCH:
  int C() { return 2; }
}
