class A {
    // ruleid: seq2
    a = 1;
    b = 2;
    f() { foo(this.a); }
}
class B {
    z = 0;
    a = 1;
    b = 2;
    f() { foo(this.a); }
}
class C {
    // ruleid: seq2
    f() { var z= 0; a = 1; b = 2; foo(this.a); }
}
class D {
    // ruleid: seq2
    a = 1;
    b = 2;
    a2 = 1;
    b2 = 2;
    f() { foo(this.a); foo(a2); }
}
const X = class {
    // ruleid: seq2
    a = 1;
    b = 2;
    c = 1;
    d = 2;
}
namespace N {
    // ruleid: seq2
    a = 1;
    b = 2;
    // ruleid: seq2
    c = 1;
    d = 2;
}
