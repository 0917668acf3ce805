struct inv { int ids[16]; int count; };

int add(struct inv *v, int id) {
    // ruleid: c-member-index-off-by-one
    if (v->count > MAX_ITEMS) {
        return -1;
    }
    v->ids[v->count] = id;
    v->count++;
    return 0;
}

int add_checked(struct inv *v, int id) {
    // ok: c-member-index-off-by-one
    if (v->count >= MAX_ITEMS) {
        return -1;
    }
    v->ids[v->count] = id;
    v->count++;
    return 0;
}

int set_last(struct inv *v, int id) {
    // ok: c-member-index-off-by-one
    if (v->count > LAST_INDEX)
        return -1;
    v->ids[v->count] = id;
    return 0;
}

void frame(const unsigned char *in, unsigned char *out) {
    unsigned n = in[0] << 8 | in[1];
    // ruleid: c-decoded-length-unchecked
    memcpy(out, in + 2, n);
}

void packet(const struct hdr *h, unsigned char *out) {
    unsigned short n = ntohs(h->len);
    // ruleid: c-decoded-length-unchecked
    memcpy(out, h + 1, n);
}

int frame_checked(const unsigned char *in, unsigned len, unsigned char *out) {
    unsigned n = in[0] << 8 | in[1];
    if (n > 64 || n > len - 2)
        return -1;
    // ok: c-decoded-length-unchecked
    memcpy(out, in + 2, n);
    return 0;
}

int take(char *dst, const char *src, int len) {
    if (len > MAX_LEN)
        return -1;
    // ruleid: c-signed-length-of-caller
    memcpy(dst, src, len);
    return len;
}

int take_checked(char *dst, const char *src, int len) {
    if (len < 0 || len > MAX_LEN)
        return -1;
    // ok: c-signed-length-of-caller
    memcpy(dst, src, len);
    return len;
}

struct rec *make(const char *k, const char *v) {
    struct rec *r = malloc(sizeof(*r));
    if (!r)
        return NULL;
    // ruleid: c-member-leak-on-error
    r->key = strdup(k);
    r->value = strdup(v);
    if (!r->value) {
        free(r);
        return NULL;
    }
    return r;
}

struct rec *make_clean(const char *k, const char *v) {
    struct rec *r = malloc(sizeof(*r));
    if (!r)
        return NULL;
    // ok: c-member-leak-on-error
    r->key = strdup(k);
    r->value = strdup(v);
    if (!r->value) {
        free(r->key);
        free(r);
        return NULL;
    }
    return r;
}

int push(struct q *q, int v) {
    // ruleid: c-lock-kept-on-return
    pthread_mutex_lock(&q->mu);
    if (q->n == 64)
        return -1;
    q->items[q->n++] = v;
    pthread_mutex_unlock(&q->mu);
    return 0;
}

int push_clean(struct q *q, int v) {
    // ok: c-lock-kept-on-return
    pthread_mutex_lock(&q->mu);
    if (q->n == 64) {
        pthread_mutex_unlock(&q->mu);
        return -1;
    }
    q->items[q->n++] = v;
    pthread_mutex_unlock(&q->mu);
    return 0;
}

void reversed(const char *w) {
    char buf[32];
    size_t n = strlen(w);
    for (size_t i = 0; i < n; i++)
        buf[i] = w[n - 1 - i];
    // ruleid: c-array-by-length-of-string
    buf[n] = '\0';
    puts(buf);
}

void reversed_checked(const char *w) {
    char buf[32];
    size_t n = strlen(w);
    if (n >= sizeof(buf))
        return;
    // ok: c-array-by-length-of-string
    buf[n] = '\0';
    puts(buf);
}

void shell(struct user *u, const char *s) {
    // ruleid: c-size-of-other-member
    strncpy(u->shell, s, sizeof(u->name));
    // ok: c-size-of-other-member
    strncpy(u->shell, s, sizeof(u->shell));
    // ok: c-size-of-other-member
    memcpy(u->shell, u->name, sizeof(u->name));
}

int header(int fd, struct h *h) {
    // ruleid: c-read-result-ignored
    read(fd, h, sizeof(*h));
    return h->version;
}

int header_checked(int fd, struct h *h) {
    // ok: c-read-result-ignored
    if (read(fd, h, sizeof(*h)) != sizeof(*h))
        return -1;
    // ok: c-read-result-ignored
    ssize_t n = read(fd, h, 4);
    // ok: c-read-result-ignored
    return read(fd, h, 4);
}

static void drop(struct img *p) {
    free(p->px);
    free(p);
}

static void wipe(struct img *p) {
    free(p->px);
    p->px = NULL;
}

void work(void) {
    struct img *a = get();
    // ruleid: c-freed-by-helper
    drop(a);
    free(a);
    struct img *b = get();
    // ok: c-freed-by-helper
    wipe(b);
    free(b);
}

static const char *const names[] = { "a", "b" };

const char *name_of(int i) {
    // ruleid: c-index-through-count
    if (i > (int)(sizeof(names) / sizeof(names[0])))
        return "unknown";
    return names[i];
}

const char *name_of_checked(int i) {
    // ok: c-index-through-count
    if (i < 0 || i >= (int)(sizeof(names) / sizeof(names[0])))
        return "unknown";
    return names[i];
}

int grow(struct buf *b, const char *t, size_t n) {
    // ruleid: c-grown-without-terminator
    if (b->len + n > b->cap) {
        if (enlarge(b, n))
            return -1;
    }
    memcpy(b->s + b->len, t, n);
    b->len += n;
    b->s[b->len] = '\0';
    return 0;
}

int grow_clean(struct buf *b, const char *t, size_t n) {
    // ok: c-grown-without-terminator
    if (b->len + n + 1 > b->cap) {
        if (enlarge(b, n))
            return -1;
    }
    memcpy(b->s + b->len, t, n);
    b->len += n;
    b->s[b->len] = '\0';
    return 0;
}

void fields(const unsigned char *p, const unsigned char *end) {
    while (p < end) {
        size_t n = *p++;
        emit(p, n);
        // ruleid: c-field-of-own-length
        p += n;
    }
}

void fields_checked(const unsigned char *p, const unsigned char *end) {
    while (p < end) {
        size_t n = *p++;
        if (n > (size_t)(end - p))
            return;
        emit(p, n);
        // ok: c-field-of-own-length
        p += n;
    }
}

int count(const char *dir) {
    DIR *d = opendir(dir);
    if (!d)
        // ok: c-handle-leaks-on-return
        return -1;
    if (odd(dir))
        // ruleid: c-handle-leaks-on-return
        return -1;
    if (even(dir)) {
        closedir(d);
        // ok: c-handle-leaks-on-return
        return -1;
    }
    closedir(d);
    return 0;
}

int key(unsigned char k[32]) {
    // ruleid: c-random-result-ignored
    RAND_bytes(k, 32);
    // ok: c-random-result-ignored
    if (RAND_bytes(k, 32) != 1)
        return -1;
    // ok: c-random-result-ignored
    return RAND_bytes(k, 32) == 1 ? 0 : -1;
}

void take_one(struct queue *q) {
    pthread_mutex_lock(&q->mu);
    if (q->n == 0)
        // ruleid: c-wait-without-loop
        pthread_cond_wait(&q->cv, &q->mu);
    while (q->n == 0)
        // ok: c-wait-without-loop
        pthread_cond_wait(&q->cv, &q->mu);
    pthread_mutex_unlock(&q->mu);
}
