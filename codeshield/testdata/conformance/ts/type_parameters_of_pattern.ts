// MATCH:
class A<T extends Shape> { x = 1; }
// MATCH:
class B { x = 1; }
// MATCH:
class C<U, V> { x = 1; }
interface D<T> { x: number; }
