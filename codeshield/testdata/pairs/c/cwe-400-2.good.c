#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define MAX_DEPTH 100

struct node {
    struct node *first, *next;
    char *text;
};

void node_free(struct node *n);

static struct node *parse_nested(const char **s, int depth)
{
    struct node *n, **tail;

    if (depth > MAX_DEPTH)
        return NULL;
    n = calloc(1, sizeof(*n));
    if (n == NULL)
        return NULL;
    tail = &n->first;
    (*s)++;
    while (**s != '\0' && **s != ')') {
        if (isspace((unsigned char)**s)) {
            (*s)++;
            continue;
        }
        if (**s == '(') {
            *tail = parse_nested(s, depth + 1);
        } else {
            size_t len = strcspn(*s, "() \t\n");
            *tail = calloc(1, sizeof(**tail));
            if (*tail != NULL)
                (*tail)->text = strndup(*s, len);
            *s += len;
        }
        if (*tail == NULL) {
            node_free(n);
            return NULL;
        }
        tail = &(*tail)->next;
    }
    if (**s == ')')
        (*s)++;
    return n;
}

/* list := '(' { list | word } ')' ; NULL when nested too deep or out of memory */
struct node *parse_list(const char **s)
{
    return parse_nested(s, 0);
}
