class A { void m() {
// MATCH:
    x = (a + b) * c;
// MATCH:
    x = a * 2;
    x = a + 2;
} }
