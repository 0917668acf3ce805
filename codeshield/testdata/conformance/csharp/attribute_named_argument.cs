class A {
  // MATCH:
  [ValidateInput(false)] int B() { return 1; }
  [ValidateInput(true)] int C() { return 1; }
}
