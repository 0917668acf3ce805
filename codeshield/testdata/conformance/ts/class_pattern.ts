// MATCH:
class A extends Base {}
class B {}
// MATCH:
export class C extends Base { x = 1; }
class D extends Other {}
// MATCH:
class E<T> extends Base<T> {}
