#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/**
 * Renders a comment as an HTML fragment:
 *   <div class="comment"><b>AUTHOR</b><p>TEXT</p></div>
 */
char *render_comment(const char *author, const char *text)
{
    const char *tmpl = "<div class=\"comment\"><b>%s</b><p>%s</p></div>";
    size_t need = strlen(tmpl) + strlen(author) + strlen(text) + 1;
    char *html = (char *)malloc(need);
    if (html == NULL) return NULL;
    snprintf(html, need, tmpl, author, text);
    return html;
}
