// MATCH:
class A { async m() {} }
class B { m() {} }
// MATCH:
class D { private async n(): Promise<void> {} }
