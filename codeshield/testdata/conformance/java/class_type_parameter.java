// MATCH:
class A<T> { }
class B { }
// MATCH:
class C<T extends Number> { }
class D<U> { }
class E<T, U> { }
