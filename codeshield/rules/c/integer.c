#include <limits.h>

int add(int a, int b) {
  // ruleid: c-integer-overflow
  return a + b;
}

int add_checked(int a, int b) {
  if (b > 0 && a > INT_MAX - b) return INT_MAX;
  // ok: c-integer-overflow
  return a + b;
}

int divide(int a, int b) {
  // ruleid: c-division-by-parameter
  return a / b;
}

int divide_checked(int a, int b) {
  if (b == 0) return 0;
  // ok: c-division-by-parameter
  return a / b;
}

int pick(const char *text) {
  // ruleid: c-atoi-size
  int i = atoi(text);
  return table[i];
}

int pick_checked(const char *text) {
  // ok: c-atoi-size
  int i = atoi(text);
  if (i < 0 || i >= 10) return -1;
  return table[i];
}

void copy(const char *data, int n) {
  char out[100];
  if (n > 100) return;
  // ruleid: c-signed-length-check
  memcpy(out, data, n);
}

void copy_checked(const char *data, int n) {
  char out[100];
  if (n < 0 || n > 100) return;
  // ok: c-signed-length-check
  memcpy(out, data, n);
}
