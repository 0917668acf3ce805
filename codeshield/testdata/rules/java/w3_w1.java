// ruleid: w3-w1
class A { void m() { if (a == b) { }
 // ruleid: w3-w1
 if ((a) == b) { } } }
