#define A foo(1)
#define B (1 << 3)
#define C "str"
#define D do { foo(2); } while (0)
#define E(x) foo(3)
#define F char *
#define G 10
int x = G;
int y = bar(G);
int z = bar(10);
struct s *w;
// MATCH:
int q = bar(w);
void f(void) {
  struct s *w = NULL;
  char ch = 'x';
  const int k = 4;
  int m = 5;
  // MATCH:
  bar(w);
  bar(ch);
  bar(k);
  bar(m);
  m = 6;
  bar(m);
}
static int st = 7;
const int cn = 8;
static const int sc = 9;
int pl = 11;
void g(void) { bar(st); bar(cn); bar(sc); bar(pl); 
bar(
 G);
}
