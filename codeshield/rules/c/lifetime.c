#include <stdlib.h>

void after(struct user *u) {
  free(u->name);
  free(u);
  // ruleid: c-use-after-free
  printf("%d\n", u->id);
}

void before(struct user *u) {
  // ok: c-use-after-free
  printf("%d\n", u->id);
  free(u);
  u = NULL;
}

void branches(char *p, int failed) {
  if (failed) {
    free(p);
    return;
  }
  // ok: c-use-after-free
  p[0] = 1;
  // ok: c-double-free
  free(p);
}

void twice(char *p, int failed) {
  if (failed) {
    free(p);
  }
  // ruleid: c-double-free
  free(p);
}

void once(char *p, int failed) {
  if (failed) {
    free(p);
    p = NULL;
  }
  // ok: c-double-free
  free(p);
}

void list(struct node *head) {
  // ruleid: c-list-free-then-next, c-use-after-free
  for (struct node *n = head; n != NULL; n = n->next) {
    free(n);
  }
  while (head != NULL) {
    // ok: c-use-after-free
    struct node *next = head->next;
    free(head);
    head = next;
  }
  // ok: c-list-free-then-next
  for (struct node *n = head; n != NULL; n = n->next) {
    touch(n);
  }
}

void stack(void) {
  char a[10];
  // ruleid: c-free-not-heap
  free(a);
  char *b = malloc(10);
  // ok: c-free-not-heap
  free(b);
}

char *address(void) {
  char text[10];
  // ruleid: c-return-stack-address
  return text;
}

char *address_static(void) {
  static char text[10];
  // ok: c-return-stack-address
  return text;
}

void member(struct user *u) {
  // ruleid: c-use-after-free-member
  free(u->name);
  u->name[0] = 0;
}

void member_right(struct user *u) {
  // ok: c-use-after-free-member
  free(u->name);
  u->name = strdup("x");
  u->name[0] = 0;
}

void one_of_two(char *p, int again) {
  if (again) {
    if (p != NULL) {
      // ok: c-double-free
      free(p);
    }
  } else {
    // ok: c-double-free
    free(p);
  }
}

void renewed(char *p) {
  free(p);
  if (make(&p) != 0) return;
  // ok: c-use-after-free
  p[0] = 1;
}
