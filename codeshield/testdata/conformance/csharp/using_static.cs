using static System.Math;
class A {
  void G() {
    // MATCH:
    Abs(1);
    // MATCH:
    System.Math.Abs(2);
  }
}
