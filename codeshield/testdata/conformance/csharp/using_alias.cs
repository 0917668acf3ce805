using F = System.IO.File;
class A {
  void G() {
    // MATCH:
    F.Delete("a");
    // MATCH:
    System.IO.File.Delete("b");
    File.Delete("c");
  }
}
