class A {
  private const string Key = "secret";
  private readonly string other = "secret";
  void F() {
    // MATCH:
    Open("secret");
    // MATCH:
    Open(Key);
    Open(A.Key);
    // MATCH:
    Open(other);
    // MATCH:
    Open(this.other);
    string a = "sec" + "ret";
    // MATCH:
    Open(a);
    // MATCH:
    Open("sec" + "ret");
    Open("public");
  }
}
