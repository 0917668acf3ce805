int f1(int a) { return 1; }
// MATCH:
main() { return 1; }
static int f4() { foo(); }
