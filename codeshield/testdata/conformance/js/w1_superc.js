// MATCH:
class A extends B { constructor() { super(1); super.foo(); } }
