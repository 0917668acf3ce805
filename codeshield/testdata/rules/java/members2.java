class A {
    int a = 1;
    int b = 2;
    // ruleid: ins, insrun
    void f() { foo(a); }
}
class B {
    int z = 0;
    int a = 1;
    int b = 2;
    // ruleid: insrun
    void f() { foo(a); }
}
class C {
    // ruleid: ins, insrun
    void f() { int z = 0; int a = 1; int b = 2; foo(a); }
}
class D {
    int a = 1;
    int b = 2;
    int a2 = 1;
    int b2 = 2;
    // ruleid: ins, insrun
    void f() { foo(a); foo(a2); }
}
enum E { A, B;
  int a = 1;
  int b = 2;
  // ruleid: insrun
  void f() { foo(a); }
}
interface I {
  void f();
  void a() { }
  void b() { }
  void c() { }
}
class E2 {
  Object x = new Object() { int z = 1; int b = 2; int a = 1;
   // ruleid: insrun
   int c = 2; void f() { foo(a); } };
}
record R(int q) {
  static int a = 1;
  static int b = 2;
  // ruleid: ins, insrun
  static void f() { foo(a); }
}
