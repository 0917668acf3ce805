// MATCH:
class A implements B {}
// MATCH:
class C extends D implements E, F {}
class G {}
