#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *html_escape(const char *s)
{
    size_t len = strlen(s);
    if (len > 4096)
        return NULL;
    char *out = malloc(len * 6 + 1);
    char *w = out;

    if (out == NULL)
        return NULL;
    for (; *s != '\0'; s++) {
        switch (*s) {
        case '&':  memcpy(w, "&amp;", 5);  w += 5; break;
        case '<':  memcpy(w, "&lt;", 4);   w += 4; break;
        case '>':  memcpy(w, "&gt;", 4);   w += 4; break;
        case '"':  memcpy(w, "&quot;", 6); w += 6; break;
        case '\'': memcpy(w, "&#39;", 5);  w += 5; break;
        default:   *w++ = *s;
        }
    }
    *w = '\0';
    return out;
}

static enum MHD_Result
search_page(void *cls, struct MHD_Connection *conn, const char *url,
            const char *method, const char *version,
            const char *upload_data, size_t *upload_data_size, void **con_cls)
{
    const char *term;
    char *safe, *page;
    size_t len;
    struct MHD_Response *resp;
    enum MHD_Result ret;

    (void)cls; (void)url; (void)version; (void)upload_data; (void)upload_data_size; (void)con_cls;
    if (strcmp(method, "GET") != 0)
        return MHD_NO;

    term = MHD_lookup_connection_value(conn, MHD_GET_ARGUMENT_KIND, "q");
    safe = html_escape(term != NULL ? term : "");
    if (safe == NULL)
        return MHD_NO;

    len = strlen(safe) + 128;
    page = malloc(len);
    if (page == NULL) {
        free(safe);
        return MHD_NO;
    }
    snprintf(page, len, "<html><body><h1>Results for %s</h1><p>Nothing found.</p></body></html>", safe);
    free(safe);

    resp = MHD_create_response_from_buffer(strlen(page), page, MHD_RESPMEM_MUST_FREE);
    MHD_add_response_header(resp, "Content-Type", "text/html; charset=utf-8");
    ret = MHD_queue_response(conn, MHD_HTTP_OK, resp);
    MHD_destroy_response(resp);
    return ret;
}
