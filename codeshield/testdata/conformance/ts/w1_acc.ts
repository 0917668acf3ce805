// MATCH:
class A { private x: string; }
// MATCH:
class B { private x: string; y: number; }
class D { public x: string; }
// MATCH:
class E { private readonly x: string; }
