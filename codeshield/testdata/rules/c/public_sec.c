#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define N 2048
#define CHECK(x) if (!(x)) return -1

typedef struct node { struct node *next; char name[32]; int v; } node_t;
static const char *fmt = "x %s";
struct cfg { char *path; struct { int a; } in; };

int copy(char *dst, const char *src) {
  char buf[64];
  // ruleid: c-cmp
  char big[4096];
  char mac[N];
  // ruleid: c-gets
  gets(buf);
  // ruleid: c-gets
  strcpy(dst, src);
  // ruleid: c-macro
  strncpy(dst, src, strlen(src));
  // ruleid: c-size
  memcpy(dst, src, sizeof(src));
  memcpy(dst, src, sizeof(dst));
  // ruleid: c-gets
  char *tok = strtok(buf, ",");
  // ruleid: c-gets
  tok = strtok(NULL, ",");
  // ruleid: c-fmt
  printf(src);
  printf("%s", src);
  // ruleid: c-fmt
  printf(fmt, src);
  // ruleid: c-fmt
  fprintf(stderr, src);
  fprintf(stderr, "%d\n", 1);
  // ruleid: c-fmt
  syslog(LOG_ERR, buf);
  return 0;
}

char *bad(void) {
  char out[16];
  snprintf(out, sizeof out, "x");
  // ruleid: c-ret
  return out;
}

int uaf(node_t *n) {
  // ruleid: c-malloc
  char *p = malloc(10);
  // ruleid: c-malloc
  node_t *q = (node_t *)malloc(sizeof(*q));
  int *r = malloc(4 * sizeof(int));
  if (!r) {
    return -1;
  }
  char *s = malloc(3);
  if (s == NULL) { return 1; }
  free(n);
  n->v = 1;
  free(q);
  q = NULL;
  q->v = 2;
  free(p);
  p[0] = 'a';
  // ruleid: c-double-free
  free(p);
  free(r);
  r = malloc(4);
  free(r);
  // ruleid: c-macro
  if (n->next->v) { printf("%d", (*n).v); }
  return 0;
}

int main(int argc, char **argv) {
  char cmd[256], line[80];
  srand(time(NULL));
  for (int i = 0; i < 10; i++) {
    int k = rand() % 10;
  }
  for (int i = 0; i < 3; ++i) cmd[i] = 'a' + rand();
  // ruleid: c-taint
  system(argv[1]);
  system("ls");
  sprintf(cmd, "ls %s", argv[2]);
  system(cmd);
  char *e = getenv("X");
  // ruleid: c-taint
  FILE *f = popen(e, "r");
  fgets(line, sizeof(line), stdin);
  // ruleid: c-taint
  system(line);
  char c2[10] = "ls ";
  strcat(c2, line);
  system(c2);
  int n = atoi(argv[3]);
  sprintf(cmd, "sleep %d", n);
  system(cmd);
  // ruleid: c-macro
  if (argc = 2) { return 1; }
  // ruleid: c-macro
  if ((argc = 3)) { return 1; }
  // ruleid: c-macro
  switch (argc) {
    case 1: puts("a"); break;
    default: puts("b");
  }
  switch (argc) {
    case 1: puts("a"); break;
    case 2: puts("c"); break;
  }
  // ruleid: c-regex
  tmpnam(line);
  // ruleid: c-regex
  char *t = alloca(10);
  // ruleid: c-macro
  char *u = (char *)e;
  const unsigned char *w = (const unsigned char *)e;
#ifdef DEBUG
  // ruleid: c-taint
  system(e);
#else
  system("x");
#endif
  return 0;
}

static int other(int argc, char *argv[]) {
  CHECK(argc > 1);
  system(argv[1]);
  return argv[0][0];
}
