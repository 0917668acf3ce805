import static java.lang.Math.abs;
class A {
  void f() {
    // MATCH:
    abs(1);
    Math.abs(2);
    // MATCH:
    java.lang.Math.abs(3);
  }
}
