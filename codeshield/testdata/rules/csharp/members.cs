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
namespace N {
struct X {
    // ruleid: seq2
    int a = 1;
    int b = 2;
    int c = 1;
    int d = 2;
}
record R(int Q) {
    int a = 1;
    int b = 2;
    int c = 1;
    int d = 2;
}
}
