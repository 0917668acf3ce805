import java.util.Random;
class A {
  void f() {
    // MATCH:
    new Random();
    // MATCH:
    new Random(1);
    // MATCH:
    new java.util.Random();
    new SecureRandom();
  }
}
