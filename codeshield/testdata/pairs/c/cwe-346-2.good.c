#include <microhttpd.h>
#include <string.h>

static int trusted_origin(const char *origin)
{
    static const char *const trusted[] = {
        "https://www.example.com", "https://widgets.example.com", "https://shop.example.com", NULL,
    };
    for (const char *const *t = trusted; *t != NULL; t++)
        if (strcmp(*t, origin) == 0)
            return 1;
    return 0;
}

/* Adds the CORS headers of the widget API. Our pages live on *.example.com. */
int add_cors(struct MHD_Connection *conn, struct MHD_Response *resp)
{
    const char *origin = MHD_lookup_connection_value(conn, MHD_HEADER_KIND, "Origin");

    if (origin == NULL || !trusted_origin(origin))
        return 0;
    if (MHD_add_response_header(resp, "Access-Control-Allow-Origin", origin) != MHD_YES ||
        MHD_add_response_header(resp, "Vary", "Origin") != MHD_YES)
        return -1;
    return MHD_add_response_header(resp, "Access-Control-Allow-Credentials", "true") == MHD_YES ? 0 : -1;
}
