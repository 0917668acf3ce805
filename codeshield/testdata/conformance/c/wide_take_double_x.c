struct foo { int n; char *s; struct foo *next; };
typedef struct foo foo_t;
typedef unsigned char u8;
int g;
char gbuf[10];
void f(int a, char *b, struct foo *c, foo_t d, const char *e, u8 x, unsigned u, void *v, char ar[], size_t sz, int *ip) {
  take(a); take(b); take(c); take(d); take(e); take(x); take(u); take(v); take(ar); take(g); take(gbuf); take(sz); take(ip);
  take(c->n); take(c->s); take(d.n);
  // MATCH:
  take(5); take("lit"); take('c'); take(1.5); take(NULL); take(&a); take(*ip); take(b[0]); take(a + 1);
  int l = 1; take(l);
  char buf[10]; take(buf);
  struct foo sf; take(sf); take(&sf);
  foo_t *fp; take(fp);
  // MATCH:
  double dd = 2.5; take(dd);
  unsigned long ul; take(ul);
  const int ci = 3; take(ci);
  static int si = 4; take(si);
  char *msg = "hello"; take(msg);
  const char *cm = "hi"; take(cm);
  int y; y = 7; take(y);
  int z = 1; if (a) z = 2; take(z);
  int k = 3 * 4; take(k);
  int w = l; take(w);
  take((int)u); take((char *)v); take(sizeof(int));
  long lo; short sh; long long ll; unsigned char uc; signed char sc; uint8_t u8t; bool bo; float flo;
  // MATCH:
  take(lo); take(sh); take(ll); take(uc); take(sc); take(u8t); take(bo); take(flo);
  char **pp; take(pp);
  int (*fn)(int); take(fn);
  take("a" "b");
}
