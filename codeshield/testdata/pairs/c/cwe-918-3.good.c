#include <curl/curl.h>
#include <microhttpd.h>
#include <string.h>

static int host_allowed(const char *url)
{
    static const char *const hosts[] = { "news.example.com", "blog.example.com" };
    CURLU *u = curl_url();
    char *host = NULL, *scheme = NULL;
    int ok = 0;

    if (u != NULL && curl_url_set(u, CURLUPART_URL, url, 0) == CURLUE_OK &&
        curl_url_get(u, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK &&
        curl_url_get(u, CURLUPART_HOST, &host, 0) == CURLUE_OK &&
        strcmp(scheme, "https") == 0) {
        for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++)
            if (strcmp(host, hosts[i]) == 0)
                ok = 1;
    }
    curl_free(scheme);
    curl_free(host);
    curl_url_cleanup(u);
    return ok;
}

/* GET /preview?url=... : fetches the page and returns its title */
enum MHD_Result preview(struct MHD_Connection *conn)
{
    const char *target = MHD_lookup_connection_value(conn, MHD_GET_ARGUMENT_KIND, "url");
    struct buffer body = { 0 };
    CURL *curl;
    CURLcode rc;

    if (target == NULL || !host_allowed(target))
        return reply_text(conn, 400, "url not allowed");
    curl = curl_easy_init();
    if (curl == NULL)
        return reply_text(conn, 500, "out of memory");
    curl_easy_setopt(curl, CURLOPT_URL, target);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 5L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    rc = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    if (rc != CURLE_OK)
        return reply_text(conn, 502, "fetch failed");
    return reply_title(conn, &body);
}
