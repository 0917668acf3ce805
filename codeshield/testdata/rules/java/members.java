class A {
    // ruleid: seq2, seqdots
    int a = 1;
    int b = 2;
    void f() { foo(a); }
}
class B {
    int z = 0;
    int a = 1;
    int b = 2;
    void f() { foo(a); }
}
class C {
    // ruleid: seq2, seqdots
    void f() { int z = 0; int a = 1; int b = 2; foo(a); }
}
class D {
    // ruleid: seq2, seqdots
    int a = 1;
    int b = 2;
    int a2 = 1;
    int b2 = 2;
    void f() { foo(a); foo(a2); }
}
enum E { A, B;
  int a = 1;
  int b = 2;
  void f() { foo(a); }
}
interface I {
  void f();
  void a() { }
  void b() { }
  void c() { }
}
class E2 {
  // ruleid: seq2
  Object x = new Object() { int z = 1; int b = 2; int a = 1;
   int c = 2; void f() { foo(a); } };
}
record R(int q) {
  // ruleid: seq2, seqdots
  static int a = 1;
  static int b = 2;
  static void f() { foo(a); }
}
