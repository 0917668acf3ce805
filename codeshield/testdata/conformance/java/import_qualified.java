import java.util.Arrays;
class A {
  void f() {
    // MATCH:
    Arrays.asList(1);
    // MATCH:
    java.util.Arrays.asList(2);
    Other.asList(3);
    asList(4);
  }
}
