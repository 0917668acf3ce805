#include <stdio.h>
#include <string.h>
#include "mine.h"
#define MAX 10
#define SQ(x) ((x) * (x))
#ifdef DEBUG
int debug_level = 3;
#else
int debug_level = 0;
#endif

typedef struct node { int val; struct node *next; } node_t;
typedef unsigned long ulong_t;
typedef int (*cb_t)(int, void *);
struct point { int x, y; unsigned flags : 3; };
union u { int i; float f; };
enum color { RED, GREEN = 2, BLUE };
extern int errno_x;
static const char *names[] = { "a", "b", NULL };
static struct point origin = { .x = 0, .y = 0 };
static struct point pts[2] = { { 1, 2 }, { .x = 3, .y = 4 } };

static inline int add(int a, int b) { return a + b; }
void noargs(void);
int vari(const char *fmt, ...);

int main(int argc, char *argv[])
{
    char buf[64];
    // MATCH:
    char *p = malloc(10);
    // MATCH:
    int *q = (int *)malloc(sizeof(int) * 10), r = 5;
    node_t *n = NULL;
    struct node local;
    if (!p) return -1;
    if (p == NULL) { return 1; }
    strcpy(buf, argv[1]);
    strncpy(buf, argv[1], sizeof(buf) - 1);
    sprintf(buf, "%s", argv[1]);
    // MATCH:
    printf(argv[1]);
    printf("hello %d\n", argc);
    // MATCH:
    gets(buf);
    memcpy(buf, p, 10);
    // MATCH:
    free(p);
    // MATCH:
    free(p);
    p = NULL;
    *p = 'a';
    q[0] = 1;
    q[argc] = q[argc - 1];
    n->val = 5;
    n->next->val = 6;
    local.val = 3;
    (*n).val = 2;
    for (int i = 0; i < 10; i++) {
        buf[i] = 0;
    }
    for (;;) { break; }
    while (argc-- > 0) { continue; }
    do { r--; } while (r);
    switch (argc) {
    case 1:
        r = 1;
        break;
    case 2: case 3:
        r = 2;
    default:
        r = 0;
    }
    goto out;
    r = argc > 1 ? 1 : 0;
    r += 2, r <<= 3;
    r = a & b | c ^ ~d;
    r = sizeof buf;
    int (*fp)(int, int) = add;
    fp(1, 2);
    (*fp)(1, 2);
    p = "a" "b";
    node_t cl = (node_t){ .val = 1 };
    char c = 'x';
    // MATCH:
    assert(p != NULL);
    unsigned int ui = 0x10u;
    long long ll = 10LL;
    float f = 1.5f;
    // MATCH:
    exec_it(SQ(3), MAX);
    x = y = z;
    if (a = b) { foo(); }
    if (a && b || !c) foo(); else bar();
    if (a) foo(); else if (b) bar(); else { baz(); }
out:
    return r;
}
