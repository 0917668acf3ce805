class A { void f() {
  long a = 10L;
  // MATCH:
  int b = 10;
  long c = 10l;
  double d = 10.0;
  float e = 10f;
  // MATCH:
  int g = 0xA;
  // MATCH:
  g(10L);
  // MATCH:
  g(10);
  // MATCH:
  int h = 1_0;
  double i = 10d;
} }
