class A {
  static final String NAME = "n";
  void f(String p) {
    // MATCH:
    log("a");
    log(p);
    // MATCH:
    log(NAME);
    String s = "b" + "c";
    // MATCH:
    log(s);
    log("a" + p);
    log(1);
  }
}
