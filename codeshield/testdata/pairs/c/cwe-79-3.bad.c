#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static enum MHD_Result
search_page(void *cls, struct MHD_Connection *conn, const char *url,
            const char *method, const char *version,
            const char *upload_data, size_t *upload_data_size, void **con_cls)
{
    const char *term;
    char *page;
    size_t len;
    struct MHD_Response *resp;
    enum MHD_Result ret;

    (void)cls; (void)url; (void)version; (void)upload_data; (void)upload_data_size; (void)con_cls;
    if (strcmp(method, "GET") != 0)
        return MHD_NO;

    term = MHD_lookup_connection_value(conn, MHD_GET_ARGUMENT_KIND, "q");
    if (term == NULL)
        term = "";

    len = strlen(term) + 128;
    page = malloc(len);
    if (page == NULL)
        return MHD_NO;
    snprintf(page, len, "<html><body><h1>Results for %s</h1><p>Nothing found.</p></body></html>", term);

    resp = MHD_create_response_from_buffer(strlen(page), page, MHD_RESPMEM_MUST_FREE);
    MHD_add_response_header(resp, "Content-Type", "text/html; charset=utf-8");
    ret = MHD_queue_response(conn, MHD_HTTP_OK, resp);
    MHD_destroy_response(resp);
    return ret;
}
