#include <stdio.h>
#include <string.h>
#include "my.h"
#define MAX 10
#define SQ(x) ((x) * (x))
#ifdef DEBUG
#define LOG(x) printf(x)
#endif
typedef struct node { int val; struct node *next; } node_t;
typedef int (*cb_t)(int, char *);
struct point { int x, y; char name[20]; };
enum color { RED, GREEN = 5 };
union u { int i; float f; };
static int counter = 0;
extern int ext;
const char *names[] = { "a", "b" };
int proto(int a, char *b);
static inline int sq(int a) { return a * a; }
void process(char *input, size_t len) {
  char buf[64];
  char *p, *q = NULL;
  int i = 0, j;
  strcpy(buf, input);
  strncpy(buf, input, sizeof(buf));
  strcat(buf, "x");
  sprintf(buf, "%s-%d", input, i);
  gets(buf);
  scanf("%s", buf);
  scanf("%d", &i);
  printf(input);
  printf("%s\n", input);
  fprintf(stderr, "err %s", input);
  p = malloc(len);
  p = (char *)malloc(len * sizeof(char));
  if (p == NULL) { return; }
  if (!p) return;
  memcpy(p, input, len);
  free(p);
  p[0] = 'x';
  free(p);
  system(input);
  system("ls");
  FILE *f = fopen("/tmp/x", "r");
  fclose(f);
  node_t *n = malloc(sizeof(node_t));
  n->val = 5;
  n->next->val = i++;
  (*n).val = 1;
  for (i = 0; i < MAX; i++) { buf[i] = 0; }
  for (int k = 0; k <= len; k++) buf[k] = 1;
  while (*p) p++;
  do { i--; } while (i > 0);
  switch (i) { case 0: zero(); break; case 1: case 2: two(); default: other(); }
  if (i == 1) { a(); } else if (i == 2) { b(); } else { c(); }
  goto fail;
  i = j = 5;
  i = i > 0 ? i : -i;
  i += 2; i <<= 1; i |= 4; i &= ~3;
  struct point pt = { 1, 2, "n" };
  struct point pd = { .x = 1, .y = 2 };
  int arr[3] = { 1, 2, 3 };
  int m[2][3];
  m[1][2] = arr[0];
  cb_t cb = &handler;
  cb(1, "x");
  (*cb)(2, "y");
  // MATCH:
  int sz = sizeof(struct point);
  long l = (long)p;
  unsigned int ui = 5u;
  char c = '\0';
  float fl = 1.5f;
  int h = 0xFF;
  strlen(input) + 1;
  alloca(len);
  rand();
  srand(time(NULL));
  mktemp(buf);
  chmod("x", 0777);
  assert(p != NULL);
  memset(&pt, 0, sizeof(pt));
  memset(pwd, 0, strlen(pwd));
  SQ(5);
  return;
fail:
  exit(1);
}
