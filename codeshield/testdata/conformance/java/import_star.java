import java.util.*;
class A {
  void f() {
    // MATCH:
    Arrays.asList(1);
    // MATCH:
    java.util.Arrays.asList(2);
  }
}
