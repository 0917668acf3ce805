class A {
  private static final String KEY = "secret";
  private final String other = "secret";
  void f() {
    // MATCH:
    open("secret");
    // MATCH:
    open(KEY);
    open(A.KEY);
    // MATCH:
    open(other);
    // MATCH:
    open(this.other);
    String a = "sec" + "ret";
    // MATCH:
    open(a);
    // MATCH:
    open("sec" + "ret");
    open("public");
  }
}
