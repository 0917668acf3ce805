#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct node {
    struct node *first, *next;
    char *text;
};

/* list := '(' { list | word } ')' */
struct node *parse_list(const char **s)
{
    struct node *n = calloc(1, sizeof(*n));
    struct node **tail = &n->first;

    (*s)++;
    while (**s != '\0' && **s != ')') {
        if (**s == '(') {
            *tail = parse_list(s);
        } else if (isspace((unsigned char)**s)) {
            (*s)++;
            continue;
        } else {
            size_t len = strcspn(*s, "() \t\n");
            *tail = calloc(1, sizeof(**tail));
            (*tail)->text = strndup(*s, len);
            *s += len;
        }
        tail = &(*tail)->next;
    }
    if (**s == ')')
        (*s)++;
    return n;
}
