// MATCH:
class A { int x = 1; }
// MATCH:
class B { void f() {} int y = 2; }
class C { void f() { int z = 3; } }
class D { int w; }
