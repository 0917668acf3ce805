class A {
  // MATCH:
  public int a(String x) { return 1; }
  // MATCH:
  public void b(int y, String x, long z) {}
  void c(String x) {}
  public void d(int x) {}
  private int e(String x) { return 1; }
  // MATCH:
  public static void f(String s) {}
}
