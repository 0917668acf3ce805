void f() {
    char *p = NULL;
    foo(p);
    *p = 'a';
    p->x = 1;
    (*p).x = 2;
    if (p == NULL) bar();
    if (p) bar();
    if (!p) bar();
    char c = 'x';
    foo(c);
    !c;
    int n = 3;
    foo(n);
    n + 1;
    char *q = "a" "b";
    foo(q);
    char *r = "ab";
    foo(r);
    int *m = malloc(3);
    m = NULL;
    foo(m);
    *m = 1;
    m[0] = 2;
    foo(&m);
    foo(p, 1);
    bar(p->x);
    return p;
}
int g(int a) {
  if (a) return 0;
  if (a) { return 0; }
  // MATCH:
  if (a) foo(a); 
  // MATCH:
  if (a) { foo(a); } else bar();
  // MATCH:
  if (a) foo(a); else bar();
  // MATCH:
  if (a) { bar(); foo(a); bar(); }
  // MATCH:
  while (a) foo(a);
  // MATCH:
  while (a) { foo(a); }
  // MATCH:
  for (;;) foo(a);
  // MATCH:
  for (;;) { foo(a); }
  sizeof a; sizeof(a); sizeof(int); 
}
struct point { int x, y; unsigned flags : 3; };
enum color { RED, GREEN = 2, BLUE };
char buf[64];
int arr[3] = { 1, 2 };
struct S s = (struct S){ .a = 1, .b = 2 };
struct S s2 = { .a = 3 };
struct S s3 = { 1, 2 };
node_t n4 = (node_t){ 1, 2 };
void proto(int x);
extern int ext(void);
struct stat st = {0};
char msg[10] = {0};
