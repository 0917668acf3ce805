// MATCH:
enum A { B }
class C {}
record D(int x) {}
// MATCH:
enum F { G; int h; }
