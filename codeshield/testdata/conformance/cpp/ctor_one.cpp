class T {
  foo m1(x);
  foo m2(int x);
  int m3();
};
foo t1(x);
foo t2(int x);
foo t3();
// MATCH:
foo t4(1);
int t5(int a, int b);
foo *t6(int a);
foo t7(int a) { return a; }
void f() {
  // MATCH:
  foo l1(x);
  // MATCH:
  foo l2(1);
  // MATCH:
  foo l3{x};
  foo l4 = foo(x);
  foo l5;
  foo l6(x, y);
  std::string l7(x, y);
}
