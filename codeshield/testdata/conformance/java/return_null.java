class A {
  // MATCH:
  Object f() { return null; }
  Object g() { return a; }
  // MATCH:
  Object h() { if (a) return null; return b; }
}
