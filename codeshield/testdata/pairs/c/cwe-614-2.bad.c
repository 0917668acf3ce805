#include <microhttpd.h>
#include <stdio.h>
#include <string.h>

static void add_session_cookie(struct MHD_Response *response, const char *sid)
{
    char cookie[256];

    snprintf(cookie, sizeof(cookie), "%s=%s; Max-Age=%d", "session", sid, 86400);
    if (MHD_add_response_header(response, MHD_HTTP_HEADER_SET_COOKIE, cookie) == MHD_NO)
        fprintf(stderr, "Failed to set session cookie header!\n");
}
