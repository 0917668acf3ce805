#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *encode(const char *s)
{
    char *out = malloc(strlen(s) * 6 + 1);
    if (!out) return NULL;
    char *p = out;
    for (; *s; s++) {
        switch (*s) {
        case '<': memcpy(p, "&lt;", 4); p += 4; break;
        case '>': memcpy(p, "&gt;", 4); p += 4; break;
        case '&': memcpy(p, "&amp;", 5); p += 5; break;
        case '"': memcpy(p, "&quot;", 6); p += 6; break;
        case '\'': memcpy(p, "&#39;", 5); p += 5; break;
        default: *p++ = *s;
        }
    }
    *p = '\0';
    return out;
}

/**
 * Renders a comment as an HTML fragment:
 *   <div class="comment"><b>AUTHOR</b><p>TEXT</p></div>
 */
char *render_comment(const char *author, const char *text)
{
    const char *tmpl = "<div class=\"comment\"><b>%s</b><p>%s</p></div>";
    char *a = encode(author);
    char *t = encode(text);
    if (!a || !t) { free(a); free(t); return NULL; }
    size_t need = strlen(tmpl) + strlen(a) + strlen(t) + 1;
    char *html = (char *)malloc(need);
    if (html != NULL)
        snprintf(html, need, tmpl, a, t);
    free(a);
    free(t);
    return html;
}
