#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct parser {
    const char *p;
    int depth;
    int error;
};

static double parse_sum(struct parser *ps);

static void skip_space(struct parser *ps)
{
    while (isspace((unsigned char)*ps->p))
        ps->p++;
}

static double parse_atom(struct parser *ps)
{
    double v = 0;

    skip_space(ps);
    if (*ps->p == '(') {
        if (++ps->depth > 64) {
            ps->error = 1;
            return 0;
        }
        ps->p++;
        v = parse_sum(ps);
        ps->depth--;
        skip_space(ps);
        if (*ps->p != ')')
            ps->error = 1;
        else
            ps->p++;
        return v;
    }
    char *end;
    v = strtod(ps->p, &end);
    if (end == ps->p)
        ps->error = 1;
    ps->p = end;
    return v;
}

static double parse_product(struct parser *ps)
{
    double v = parse_atom(ps);

    for (;;) {
        skip_space(ps);
        if (*ps->p == '*') {
            ps->p++;
            v *= parse_atom(ps);
        } else if (*ps->p == '/') {
            ps->p++;
            double d = parse_atom(ps);
            if (d == 0.0) {
                ps->error = 1;
                return 0;
            }
            v /= d;
        } else {
            return v;
        }
    }
}

static double parse_sum(struct parser *ps)
{
    double v = parse_product(ps);

    while (!ps->error) {
        skip_space(ps);
        if (*ps->p == '+') {
            ps->p++;
            v += parse_product(ps);
        } else if (*ps->p == '-') {
            ps->p++;
            v -= parse_product(ps);
        } else {
            break;
        }
    }
    return v;
}

/* Evaluate the arithmetic expression typed by the user, e.g. "2 * (3 + 4)". */
int calc_eval(const char *expr, double *result)
{
    struct parser ps = { expr, 0, 0 };
    double v = parse_sum(&ps);

    skip_space(&ps);
    if (ps.error || *ps.p != '\0')
        return -1;
    *result = v;
    return 0;
}

int main(void)
{
    char line[256];
    double value;

    while (fgets(line, sizeof(line), stdin) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        if (calc_eval(line, &value) == 0)
            printf("= %g\n", value);
    }
    return 0;
}
