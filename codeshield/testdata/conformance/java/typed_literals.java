class A {
  void f(String a, int b, long c) {
    // MATCH:
    use("x", 1);
    // MATCH:
    use(a, b);
    // MATCH:
    use(a, c);
    use(b, a);
    use(a + "x", 2);
  }
}
