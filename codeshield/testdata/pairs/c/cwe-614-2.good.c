#include <microhttpd.h>
#include <stdio.h>
#include <string.h>

static int add_session_cookie(struct MHD_Response *response, const char *sid)
{
    char cookie[256];
    int n;

    n = snprintf(cookie, sizeof(cookie),
                 "%s=%s; Max-Age=%d; Path=/; Secure; HttpOnly; SameSite=Lax", "session", sid, 86400);
    if (n < 0 || (size_t)n >= sizeof(cookie))
        return -1;
    if (MHD_add_response_header(response, MHD_HTTP_HEADER_SET_COOKIE, cookie) == MHD_NO) {
        fprintf(stderr, "Failed to set session cookie header!\n");
        return -1;
    }
    return 0;
}
