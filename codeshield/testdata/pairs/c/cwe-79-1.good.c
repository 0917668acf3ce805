#include <stdio.h>
#include <string.h>

static int escape_html(char *out, size_t size, const char *in) {
    size_t n = 0;
    for (; *in; in++) {
        const char *rep = NULL;
        char one[2] = {*in, 0};
        switch (*in) {
        case '<': rep = "&lt;"; break;
        case '>': rep = "&gt;"; break;
        case '&': rep = "&amp;"; break;
        case '"': rep = "&quot;"; break;
        case '\'': rep = "&#39;"; break;
        default: rep = one;
        }
        size_t k = strlen(rep);
        if (n + k >= size) return -1;
        memcpy(out + n, rep, k);
        n += k;
    }
    out[n] = '\0';
    return (int)n;
}

int render(char *out, size_t size, const char *name) {
    char safe[512];
    if (escape_html(safe, sizeof(safe), name) < 0) {
        return -1;
    }
    return snprintf(out, size, "<html><body><h1>Hello %s</h1></body></html>", safe);
}
