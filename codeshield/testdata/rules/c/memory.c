#include <stdio.h>
// ruleid: c-include
#include <string.h>
#include "x.h"
// ruleid: c-define
#define MAX 10
#define SQ(x) ((x) * (x))

struct node { struct node *next; int v; };
// ruleid: c-array-size
typedef struct { char name[8]; } rec_t;

static char *dup(const char *s) {
    // ruleid: c-array-size, c-ret-local
    char buf[10];
    char big[100];
    // ruleid: c-strcpy
    strcpy(buf, s);
    strcpy(buf, "abc");
    // ruleid: c-strcpy
    strncat(buf, s, 3);
    // ruleid: c-gets
    gets(buf);
    // ruleid: c-scanf-s
    scanf("%s", buf);
    scanf("%9d", &n);
    // ruleid: c-printf-fmt
    printf(s);
    printf("%s", s);
    // ruleid: c-printf-fmt
    fprintf(stderr, s);
    return buf;
}

void frees(struct node *n, char *q) {
    // ruleid: c-double-free
    free(n);
    // ruleid: c-uaf
    printf("%d", n->v);
    // ruleid: c-uaf
    n->next = 0;
    // ruleid: c-double-free
    free(n);
    // ruleid: c-double-free
    free(q);
    q = NULL;
    // ruleid: c-double-free
    free(q);
    char *p = malloc(10 * sizeof(int));
    if (p == NULL) { return; }
    // ruleid: c-alloc-mult, c-malloc-unchecked
    char *r = malloc(a * b);
    r[0] = 1;
    int *z;
    // ruleid: c-malloc-unchecked, c-sizeof-ptr
    z = (int *) malloc(sizeof(char *));
    z = malloc(4);
    if (!z) return;
    // ruleid: c-memset-sizeof
    memset(p, 0, sizeof(p));
    memset(p, 0, 10);
}

int main(int argc, char *argv[]) {
    char cmd[64];
    // ruleid: c-array-size
    char line[8];
    system(argv[1]);
    sprintf(cmd, "ls %s", argv[2]);
    system(cmd);
    char *home = getenv("HOME");
    if (home) {
        popen(home, "r");
    }
    fgets(line, 8, stdin);
    system(line);
    // ruleid: c-for
    for (int i = 0; i <= argc; i++) {
        execlp(argv[i], "x", NULL);
    }
    // ruleid: c-goto
    switch (argc) { case 1: goto out; default: break; }
    // ruleid: c-if-assign
    if (n = read(fd, line, 8)) { return 1; }
    // ruleid: c-open-mode
    int fd = open("a", O_CREAT | O_RDWR);
    int f2 = open("a", O_CREAT, 0600);
    // ruleid: c-rand
    srand(time(NULL));
    // ruleid: c-rand
    int r = rand() % 10;
    // ruleid: c-casts
    char *c = (char *) line;
#ifdef DEBUG
    // ruleid: c-printf-fmt
    printf(c);
#else
    printf("%s", c);
#endif
out:
    return 0;
}
