static int a() { return 1; }
inline int b() { return 1; }
int c() { return 1; }
// MATCH:
static int va = 1;
// MATCH:
const int vb = 1;
// MATCH:
volatile int vc = 1;
// MATCH:
int vd = 1;
// MATCH:
register int ve = 1;
extern int vf;
int vg;
void h() {
  // MATCH:
  static int la = 2;
  // MATCH:
  const int lb = 2;
  // MATCH:
  int lc = 2;
  // MATCH:
  int ld = 100L;
  // MATCH:
  int le = 10u;
  // MATCH:
  int lf = 100;
  // MATCH:
  int lg = 10;
  char *n = NULL;
  use(n);
  foo(1) + 2;
  !foo(1);
  foo(1) == 3;
  (int)foo(1);
  arr[foo(1)];
  foo(1).x;
  foo(1)->x;
  if (foo(1)) { }
  bar(foo(1));
  x = foo(1) + 1;
  foo(1), 2;
  return foo(1) && y;
}
