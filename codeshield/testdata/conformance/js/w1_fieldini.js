// MATCH:
class A { x = 1; }
// MATCH:
class A { x = 1; y = 2; m() {} }
// MATCH:
class A { static x = 1; }
// MATCH:
class A { #x = 1; }
class A { x; }
