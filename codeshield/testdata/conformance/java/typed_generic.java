class A {
  void f(List<String> a, List<Integer> b, List c) {
    // MATCH:
    a.add(x);
    b.add(x);
    c.add(x);
  }
}
