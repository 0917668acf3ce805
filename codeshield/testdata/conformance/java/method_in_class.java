// MATCH:
class A {
  int x;
  public void run() { a(); }
}
class B {
  void run() {}
}
class C {
  public void run(int x) {}
}
