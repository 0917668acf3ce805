class A {
void a() { using (var x = foo()) { bar(); } }
void b() { using (var y = z()) { foo(); } }
// MATCH:
void c() { using var w = foo(); }
// MATCH:
void d() { lock (foo()) { } }
// MATCH:
void e() { for (int i = foo(); i < foo(); i++) { } }
// MATCH:
void f() { do { } while (foo()); }
// MATCH:
void g() { foreach (var x in foo()) { } }
}
