// MATCH:
new A(1);
new A();
new A;
// MATCH:
new b.C(1, 2);
