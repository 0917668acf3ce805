void f() {
    char *p = NULL;
    // MATCH:
    foo(p);
    *p = 'a';
    p->x = 1;
    (*p).x = 2;
    // MATCH:
    if (p == NULL) bar();
    // MATCH:
    if (p) bar();
    // MATCH:
    if (!p) bar();
    char c = 'x';
    // MATCH:
    foo(c);
    !c;
    int n = 3;
    // MATCH:
    foo(n);
    n + 1;
    char *q = "a" "b";
    // MATCH:
    foo(q);
    char *r = "ab";
    // MATCH:
    foo(r);
    // MATCH:
    int *m = malloc(3);
    m = NULL;
    // MATCH:
    foo(m);
    *m = 1;
    m[0] = 2;
    // MATCH:
    foo(&m);
    // MATCH:
    foo(p, 1);
    // MATCH:
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
