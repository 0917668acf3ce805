class A {
  void f() {
    // MATCH:
    String[] b = {"a"};
    // MATCH:
    String[] c = {"b", "a", "c"};
    String[] d = {"b"};
    int[] e = {"a"};
  }
}
