// MATCH:
class A { constructor() {} }
// MATCH:
class B { constructor(x) { super(x); } foo() {} }
class D { foo() {} }
