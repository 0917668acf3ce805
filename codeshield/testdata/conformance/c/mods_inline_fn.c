// MATCH:
static int a() { return 1; }
// MATCH:
inline int b() { return 1; }
// MATCH:
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
