#include <microhttpd.h>
#include <string.h>

/* Adds the CORS headers of the widget API. Our pages live on *.example.com. */
int add_cors(struct MHD_Connection *conn, struct MHD_Response *resp)
{
    const char *origin = MHD_lookup_connection_value(conn, MHD_HEADER_KIND, "Origin");

    if (origin == NULL || strstr(origin, "example.com") == NULL)
        return 0;
    if (MHD_add_response_header(resp, "Access-Control-Allow-Origin", origin) != MHD_YES)
        return -1;
    return MHD_add_response_header(resp, "Access-Control-Allow-Credentials", "true") == MHD_YES ? 0 : -1;
}
