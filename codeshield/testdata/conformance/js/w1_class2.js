// MATCH:
class A { foo() {} }
// MATCH:
class B { x = 1; bar() {} y = 2; }
class D { x = 1 }
// MATCH:
class E { static s() {} }
// MATCH:
class F extends G { get z() { return 1; } }
