#include <ctype.h>
#include <stdio.h>
#include <string.h>

static int append(char *out, size_t cap, size_t *len, const char *s, size_t n)
{
    if (n >= cap - *len)
        return -1;
    memcpy(out + *len, s, n);
    *len += n;
    out[*len] = '\0';
    return 0;
}

/* Replaces every occurrence of "{name}" in a template. Returns -1 when it does not fit. */
int render(char *out, size_t cap, const char *tmpl, const char *name)
{
    const char *p;
    size_t len = 0;

    while ((p = strstr(tmpl, "{name}")) != NULL) {
        if (append(out, cap, &len, tmpl, (size_t)(p - tmpl)) || append(out, cap, &len, name, strlen(name)))
            return -1;
        tmpl = p + 6;
    }
    return append(out, cap, &len, tmpl, strlen(tmpl));
}

void greet(const char *name)
{
    char page[256];

    if (render(page, sizeof(page), "Dear {name},\nthank you for your order.\n", name) == 0)
        fputs(page, stdout);
}
