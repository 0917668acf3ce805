// MATCH:
class A { constructor(private x: X) {} }
// MATCH:
class B { constructor(private readonly x: X, public y: Y) { foo(); } }
class C { constructor(x: X) {} }
