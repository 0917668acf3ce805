#include <curl/curl.h>
#include <string.h>

/* Fetches a webhook target of an allowed partner (partner.example.com). Returns the HTTP status. */
long ping_webhook(const char *url)
{
    long status = -1;
    char *host = NULL;
    CURLU *u = curl_url();
    if (!u)
        return -1;
    if (curl_url_set(u, CURLUPART_URL, url, 0) != CURLUE_OK ||
        curl_url_get(u, CURLUPART_HOST, &host, 0) != CURLUE_OK ||
        strcmp(host, "partner.example.com") != 0) {
        curl_free(host);
        curl_url_cleanup(u);
        return -1;
    }
    curl_free(host);
    CURL *h = curl_easy_init();
    if (h) {
        curl_easy_setopt(h, CURLOPT_CURLU, u);
        curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
        if (curl_easy_perform(h) == CURLE_OK)
            curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &status);
        curl_easy_cleanup(h);
    }
    curl_url_cleanup(u);
    return status;
}
