class A {
void a() { if (x) { foo(); } }
// MATCH:
void b() { if (foo()) { x(); } }
void c() { for (;;) { foo(); } }
// MATCH:
void d() { while (foo()) { } }
// MATCH:
void e() { int x = foo(); }
// MATCH:
void f() { throw foo(); }
// MATCH:
void g() { return foo(); }
void i() { try { foo(); } catch (E e) {} }
// MATCH:
void j() { for (X x : foo()) { y(); } }
}
