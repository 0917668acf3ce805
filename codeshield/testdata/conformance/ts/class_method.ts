// MATCH:
class A { run(a) { b(); } }
// MATCH:
class B { x = 1; run(a: string) {} }
class C { run() {} }
class D { other(a) {} }
