class A {
void a() { try (X x = foo()) { bar(); } }
// MATCH:
void b() { synchronized (foo()) { x(); } }
// MATCH:
void c() { for (int i = foo(); i < foo(); i++) { } }
// MATCH:
void d() { do { } while (foo()); }
// MATCH:
void e() { switch (foo()) { case 1: x(); } }
// MATCH:
void f() { assert foo(); }
void g() { a: foo(); }
}
