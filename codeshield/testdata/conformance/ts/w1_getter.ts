// MATCH:
class A { get x(): string { return ""; } }
class B { get x() { return ""; } }
