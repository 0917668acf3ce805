// MATCH:
class A { secret = 1; }
// MATCH:
class B { a() {} secret: string = 'x'; b = 2; }
class C { other = 1; }
