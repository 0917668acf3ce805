#include <curl/curl.h>
#include <microhttpd.h>
#include <string.h>

/* GET /preview?url=... : fetches the page and returns its title */
enum MHD_Result preview(struct MHD_Connection *conn)
{
    const char *target = MHD_lookup_connection_value(conn, MHD_GET_ARGUMENT_KIND, "url");
    struct buffer body = { 0 };
    CURL *curl;
    CURLcode rc;

    if (target == NULL)
        return reply_text(conn, 400, "missing url");
    curl = curl_easy_init();
    if (curl == NULL)
        return reply_text(conn, 500, "out of memory");
    curl_easy_setopt(curl, CURLOPT_URL, target);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 5L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    rc = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    if (rc != CURLE_OK)
        return reply_text(conn, 502, "fetch failed");
    return reply_title(conn, &body);
}
