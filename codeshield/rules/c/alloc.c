#include <stdlib.h>

int *numbers(size_t n) {
  // ruleid: c-alloc-multiplication
  int *p = malloc(n * sizeof(int));
  if (p == NULL) return NULL;
  return p;
}

int *numbers_checked(size_t n) {
  if (n > SIZE_MAX / sizeof(int)) return NULL;
  // ok: c-alloc-multiplication
  int *p = malloc(n * sizeof(int));
  // ok: c-alloc-multiplication, c-malloc-unchecked
  int *q = calloc(n, sizeof(int));
  return q;
}

char *duplicate(const char *s) {
  // ruleid: c-alloc-no-terminator
  char *p = malloc(strlen(s));
  if (!p) return NULL;
  strcpy(p, s);
  return p;
}

char *duplicate_right(const char *s) {
  // ok: c-alloc-no-terminator
  char *p = malloc(strlen(s) + 1);
  if (!p) return NULL;
  strcpy(p, s);
  return p;
}

char *duplicate_length(const char *s) {
  size_t n = strlen(s);
  // ruleid: c-alloc-length-no-terminator
  char *p = malloc(n);
  if (!p) return NULL;
  strcpy(p, s);
  return p;
}

char *duplicate_length_right(const char *s) {
  size_t n = strlen(s);
  // ok: c-alloc-length-no-terminator
  char *p = malloc(n + 1);
  if (!p) return NULL;
  strcpy(p, s);
  return p;
}

struct node *make(void) {
  // ruleid: c-malloc-sizeof-pointer
  struct node *n = malloc(sizeof(n));
  if (!n) return NULL;
  // ok: c-malloc-sizeof-pointer
  struct node *m = malloc(sizeof *m);
  if (!m) return NULL;
  return m;
}

void zero(size_t n) {
  // ruleid: c-malloc-unchecked
  char *p = malloc(n);
  p[0] = 0;
  // ok: c-malloc-unchecked
  char *q = malloc(n);
  if (q != NULL) {
    q[0] = 0;
  }
  // ruleid: c-malloc-unchecked
  FILE *f = fopen("a", "r");
  fgets(line, sizeof line, f);
}

void cut(char *s) {
  // ruleid: c-search-result-unchecked
  char *dot = strchr(s, '.');
  *dot = '\0';
}

void cut_checked(char *s) {
  // ok: c-search-result-unchecked
  char *dot = strchr(s, '.');
  if (dot != NULL) {
    *dot = '\0';
  }
}

void grow(struct list *l, size_t n) {
  // ruleid: c-realloc-loses-pointer
  l->data = realloc(l->data, n);
  if (l->data == NULL) return;
  // ok: c-realloc-loses-pointer
  void *p = realloc(l->data, n);
  if (p == NULL) return;
  l->data = p;
}

void stack(size_t n) {
  // ruleid: c-alloca-parameter
  char *p = alloca(n);
}

void stack_bounded(size_t n) {
  if (n > 256) return;
  // ok: c-alloca-parameter
  char *p = alloca(n);
}

void input(char *text) {
  // ruleid: c-alloc-input-size
  int n = atoi(text);
  char *p = malloc(n);
  if (!p) return;
}

void input_bounded(char *text) {
  // ok: c-alloc-input-size
  int n = atoi(text);
  if (n <= 0 || n > 4096) return;
  char *p = malloc(n);
  if (!p) return;
}

int leak(const char *path)
{
	char *line = malloc(100);
	if (line == NULL)
		return -1;
	FILE *in = fopen(path, "r");
	if (in == NULL) {
		// ruleid: c-leak-on-return
		return -1;
	}
	if (fgets(line, 100, in) == NULL) {
		free(line);
		fclose(in);
		// ok: c-leak-on-return
		return -1;
	}
	fclose(in);
	free(line);
	return 0;
}

int sum(const int *v, int n)
{
	int total;
	for (int i = 0; i < n; i++)
		// ruleid: c-uninitialised-accumulator
		total += v[i];
	return total;
}

int sum_set(const int *v, int n)
{
	int total;
	total = 0;
	for (int i = 0; i < n; i++)
		// ok: c-uninitialised-accumulator
		total += v[i];
	return total;
}

unsigned char *record(FILE *f)
{
	int n;
	if (fread(&n, sizeof n, 1, f) != 1)
		return NULL;
	// ruleid: c-allocation-of-read-length
	unsigned char *p = malloc(n);
	return p;
}

unsigned char *record_checked(FILE *f)
{
	uint32_t n;
	if (fread(&n, sizeof n, 1, f) != 1)
		return NULL;
	if (n == 0 || n > 65536)
		return NULL;
	// ok: c-allocation-of-read-length
	unsigned char *p = malloc(n);
	return p;
}
