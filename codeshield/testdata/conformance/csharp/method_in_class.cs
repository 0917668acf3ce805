// MATCH:
class A {
  int x;
  public void Run() { B(); }
}
class C {
  void Run() {}
}
