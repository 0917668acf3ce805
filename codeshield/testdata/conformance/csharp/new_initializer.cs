class A {
  void F() {
    // MATCH:
    a = new Cookie { Secure = false };
    // MATCH:
    a = new Cookie { Name = "b", Secure = false, C = 1 };
    a = new Cookie { Secure = true };
    a = new Other { Secure = false };
    a = new Cookie("d") { Secure = false };
  }
}
