class A { void f() {
  long a = 10L;
  int b = 10;
  long c = 10l;
  double d = 10.0;
  float e = 10f;
  int g = 0xA;
  g(10L);
  // MATCH:
  g(10);
  int h = 1_0;
  double i = 10d;
} }
