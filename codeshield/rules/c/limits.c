#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int records(const uint8_t *buf, size_t len) {
  size_t off = 0;
  int n = 0;
  while (off < len) {
    // ruleid: c-index-ahead-unchecked
    off += 2 + buf[off + 1];
    n++;
  }
  return n;
}

int records_right(const uint8_t *buf, size_t len) {
  size_t off = 0;
  int n = 0;
  while (off < len) {
    if (len - off < 2)
      return -1;
    // ok: c-index-ahead-unchecked
    off += 2 + buf[off + 1];
    n++;
  }
  return n;
}

uint8_t *pixels(uint32_t w, uint32_t h) {
  uint32_t bytes = w * h * 4;
  // ruleid: c-size-product-wraps
  return malloc(bytes);
}

uint8_t *pixels_right(uint32_t w, uint32_t h) {
  if (w > 4096 || h > 4096)
    return NULL;
  uint32_t bytes = w * h * 4;
  // ok: c-size-product-wraps
  return malloc(bytes);
}

void word(const char *s) {
  char out[32];
  size_t n = 0;
  for (; *s; s++)
    if (n < 32)
      out[n++] = *s;
  // ruleid: c-no-room-for-nul-after-loop
  out[n] = '\0';
}

void word_right(const char *s) {
  char out[32];
  size_t n = 0;
  for (; *s; s++)
    if (n < 31)
      out[n++] = *s;
  // ok: c-no-room-for-nul-after-loop
  out[n] = '\0';
}

void close_at(struct conn **table, int i) {
  // ruleid: c-element-used-after-free
  free(table[i]);
  printf("%d\n", table[i]->fd);
}

void close_at_right(struct conn **table, int i) {
  printf("%d\n", table[i]->fd);
  // ok: c-element-used-after-free
  free(table[i]);
  table[i] = NULL;
}

void reap(struct list *l) {
  struct conn *c, *next;
  // ruleid: c-list-walk-frees-element
  LIST_FOREACH(c, l, link) {
    free(c);
  }
  // ok: c-list-walk-frees-element
  LIST_FOREACH_SAFE(c, l, link, next) {
    free(c);
  }
}

void reap_kernel(struct list_head *head) {
  struct item *pos, *tmp;
  // ruleid: c-kernel-list-walk-frees-element
  list_for_each_entry(pos, head, list) {
    kfree(pos);
  }
  // ok: c-kernel-list-walk-frees-element
  list_for_each_entry_safe(pos, tmp, head, list) {
    kfree(pos);
  }
}

struct node *parse_list(const char **s) {
  struct node *n = node_new();
  while (**s == '(')
    // ruleid: c-calls-itself-unbounded
    node_add(n, parse_list(s));
  return n;
}

struct node *parse_list_right(const char **s, int depth) {
  struct node *n = node_new();
  while (depth < 100 && **s == '(')
    // ok: c-calls-itself-unbounded
    node_add(n, parse_list_right(s, depth + 1));
  return n;
}

void log_msg(const char *level, const char *fmt, ...);

void logged(const char *text) {
  // ok: c-format-of-wrapper
  log_msg("info", "%s", text);
  // ruleid: c-format-of-wrapper
  log_msg("info", text);
}

int share(const char *total, const char *parts) {
  int n = atoi(parts);
  // ruleid: c-division-by-input
  return strlen(total) / n;
}

int share_right(const char *total, const char *parts) {
  int n = atoi(parts);
  if (n == 0)
    return 0;
  // ok: c-division-by-input
  return strlen(total) / n;
}

int timeout(enum level lv) {
  // ruleid: c-switch-leaves-unset
  int t;
  switch (lv) {
  case LOW:
    t = 60;
    break;
  case HIGH:
    t = 5;
    break;
  }
  return t;
}

int timeout_right(enum level lv) {
  // ok: c-switch-leaves-unset
  int t;
  switch (lv) {
  case LOW:
    t = 60;
    break;
  default:
    t = 5;
    break;
  }
  return t;
}

int level_of(const char *s) {
  // ruleid: c-branches-leave-unset
  int level;
  if (strcmp(s, "day") == 0) {
    level = 100;
  } else if (strcmp(s, "night") == 0) {
    level = 20;
  }
  return level;
}

int level_of_right(const char *s) {
  // ok: c-branches-leave-unset
  int level;
  if (strcmp(s, "day") == 0) {
    level = 100;
  } else if (strcmp(s, "night") == 0) {
    level = 20;
  } else {
    level = 50;
  }
  return level;
}

double *sums(const double *v, size_t n, size_t k) {
  double *out = malloc(k * sizeof(double));
  for (size_t i = 0; i < n; i++)
    // ruleid: c-heap-read-before-set
    out[i % k] += v[i];
  return out;
}

double *sums_right(const double *v, size_t n, size_t k) {
  double *out = calloc(k, sizeof(double));
  for (size_t i = 0; i < n; i++)
    // ok: c-heap-read-before-set
    out[i % k] += v[i];
  return out;
}

int ask(void) {
  int n;
  // ruleid: c-scanf-result-ignored
  scanf("%d", &n);
  return n;
}

int ask_right(void) {
  int n;
  // ok: c-scanf-result-ignored
  if (scanf("%d", &n) != 1)
    return -1;
  return n;
}

void put(int *cells, const char *line) {
  int x;
  if (sscanf(line, "put %d", &x) == 1) {
    // ruleid: c-index-of-input
    cells[x] = 1;
  }
}

void put_right(int *cells, const char *line) {
  int x;
  if (sscanf(line, "put %d", &x) == 1) {
    if (x < 0 || x >= 64)
      return;
    // ok: c-index-of-input
    cells[x] = 1;
  }
}

int version(const uint8_t *buf, size_t len) {
  if (buf == NULL)
    return -1;
  // ruleid: c-length-never-looked-at
  return buf[0] << 8 | buf[1];
}

int version_right(const uint8_t *buf, size_t len) {
  if (len < 2)
    return -1;
  // ok: c-length-never-looked-at
  return buf[0] << 8 | buf[1];
}

struct line {
  char buf[64];
  size_t pos;
  int ready;
};

void on_byte(struct line *l, char c) {
  // ruleid: c-counter-of-struct-never-compared
  l->buf[l->pos++] = c;
  l->ready = c == '\n';
}

void on_byte_right(struct line *l, char c) {
  if (l->pos >= sizeof(l->buf))
    l->pos = 0;
  // ok: c-counter-of-struct-never-compared
  l->buf[l->pos++] = c;
  l->ready = c == '\n';
}

void reset(struct blob *b) {
  // ruleid: c-member-left-dangling
  free(b->data);
  b->len = 0;
}

void reset_right(struct blob *b) {
  // ok: c-member-left-dangling
  free(b->data);
  b->data = NULL;
  b->len = 0;
}

void call(const uint8_t *frame, uint16_t len) {
  if (len < 1)
    return;
  uint8_t cmd = frame[0];
  // ruleid: c-handler-of-input-number
  handlers[cmd](frame + 1);
}

void call_right(const uint8_t *frame, uint16_t len) {
  if (len < 1)
    return;
  uint8_t cmd = frame[0];
  if (cmd >= CMD_COUNT)
    return;
  // ok: c-handler-of-input-number
  handlers[cmd](frame + 1);
}

void echo(int s, const char *line, const char *text) {
  int length;
  if (sscanf(line, "%d", &length) != 1)
    return;
  // ruleid: c-length-of-input
  send(s, text, length, 0);
}

void echo_right(int s, const char *line, const char *text, int have) {
  int length;
  if (sscanf(line, "%d", &length) != 1)
    return;
  if (length < 0 || length > have)
    return;
  // ok: c-length-of-input
  send(s, text, length, 0);
}

int quota(const char *line) {
  int parts;
  if (sscanf(line, "%d", &parts) != 1)
    return -1;
  // ruleid: c-division-by-input
  return 100 / parts;
}

int win_percent(const struct team *t) {
  int games = t->wins + t->losses;
  // ruleid: c-division-by-sum
  return 100 * t->wins / games;
}

int win_percent_right(const struct team *t) {
  int games = t->wins + t->losses;
  if (games == 0)
    return 0;
  // ok: c-division-by-sum
  return 100 * t->wins / games;
}

void prune(struct tree *t) {
  // ruleid: c-used-after-destroy
  tree_destroy(t);
  printf("%d pruned\n", t->count);
}

void prune_right(struct tree *t) {
  printf("%d pruned\n", t->count);
  // ok: c-used-after-destroy
  tree_destroy(t);
}

void set_cell(struct grid *g, int x, int y, char c) {
  // ruleid: c-place-of-coordinates-unchecked
  g->cells[y * g->width + x] = c;
}

void set_cell_right(struct grid *g, int x, int y, char c) {
  if (x < 0 || x >= g->width || y < 0 || y >= g->height)
    return;
  // ok: c-place-of-coordinates-unchecked
  g->cells[y * g->width + x] = c;
}

size_t unpack(uint8_t *dst, const uint8_t *src, size_t len) {
  size_t out = 0;
  for (size_t i = 0; i + 1 < len; i += 2) {
    // ruleid: c-written-without-capacity
    memset(dst + out, src[i + 1], src[i]);
    out += src[i];
  }
  return out;
}

size_t unpack_right(uint8_t *dst, size_t room, const uint8_t *src, size_t len) {
  size_t out = 0;
  for (size_t i = 0; i + 1 < len; i += 2) {
    if (src[i] > room - out)
      return 0;
    // ok: c-written-without-capacity
    memset(dst + out, src[i + 1], src[i]);
    out += src[i];
  }
  return out;
}
