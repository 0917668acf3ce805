class A {
  // MATCH:
  public int B(string x) { return 1; }
  // MATCH:
  public void C(int y, string x, long z) {}
  void D(string x) {}
  public void E(int x) {}
  private int F(string x) { return 1; }
  // MATCH:
  public static void G(string s) {}
  // MATCH:
  public async Task H(string s) {}
}
