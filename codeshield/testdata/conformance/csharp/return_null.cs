class A {
  // MATCH:
  object F() { return null; }
  object G() { return a; }
  // MATCH:
  object H() { if (a) return null; return b; }
}
