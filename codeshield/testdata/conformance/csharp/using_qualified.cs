using System.IO;
class A {
  void F() {
    // MATCH:
    File.ReadAllText("a");
    // MATCH:
    System.IO.File.ReadAllText("b");
    Other.ReadAllText("c");
  }
}
