static int a() { return 1; }
inline int b() { return 1; }
int c() { return 1; }
static int va = 1;
const int vb = 1;
volatile int vc = 1;
int vd = 1;
register int ve = 1;
extern int vf;
int vg;
void h() {
  static int la = 2;
  const int lb = 2;
  int lc = 2;
  int ld = 100L;
  int le = 10u;
  int lf = 100;
  int lg = 10;
  char *n = NULL;
  use(n);
  // MATCH:
  foo(1) + 2;
  // MATCH:
  !foo(1);
  // MATCH:
  foo(1) == 3;
  // MATCH:
  (int)foo(1);
  // MATCH:
  arr[foo(1)];
  // MATCH:
  foo(1).x;
  // MATCH:
  foo(1)->x;
  // MATCH:
  if (foo(1)) { }
  // MATCH:
  bar(foo(1));
  // MATCH:
  x = foo(1) + 1;
  // MATCH:
  foo(1), 2;
  // MATCH:
  return foo(1) && y;
}
