// MATCH:
class A { int x = 1; }
// MATCH:
class B { void F() {} int y = 2; }
class C { void F() { int z = 3; } }
class D { int w; }
