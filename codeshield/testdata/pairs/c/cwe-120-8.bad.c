#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Replaces every occurrence of "{name}" in a template. */
void render(char *out, const char *tmpl, const char *name)
{
    const char *p;

    while ((p = strstr(tmpl, "{name}")) != NULL) {
        memcpy(out, tmpl, p - tmpl);
        out += p - tmpl;
        strcpy(out, name);
        out += strlen(name);
        tmpl = p + 6;
    }
    strcpy(out, tmpl);
}

void greet(const char *name)
{
    char page[256];

    render(page, "Dear {name},\nthank you for your order.\n", name);
    fputs(page, stdout);
}
