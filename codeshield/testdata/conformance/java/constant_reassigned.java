class A {
  void f(boolean c) {
    String x = "a";
    // MATCH:
    open(x);
    x = "b";
    open(x);
    String y = "a";
    if (c) { y = "b"; }
    open(y);
    String z;
    z = "a";
    // MATCH:
    open(z);
  }
}
