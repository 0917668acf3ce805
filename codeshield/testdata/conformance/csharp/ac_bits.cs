class A {
  void F() {
    // MATCH:
    x = a | Flag;
    // MATCH:
    x = Flag | a;
    // MATCH:
    x = a | b | Flag;
    x = a & Flag;
  }
}
