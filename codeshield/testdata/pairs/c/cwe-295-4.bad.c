#include <curl/curl.h>
#include <stdlib.h>

struct client {
    CURL *curl;
    struct curl_slist *headers;
};

int client_init(struct client *c, const char *ca, int debug)
{
    c->curl = curl_easy_init();
    if (c->curl == NULL)
        return -1;
    c->headers = curl_slist_append(NULL, "Accept: application/json");
    curl_easy_setopt(c->curl, CURLOPT_HTTPHEADER, c->headers);
    if (ca != NULL)
        curl_easy_setopt(c->curl, CURLOPT_CAINFO, ca);
    else {
        /* no CA configured: accept whatever the server presents */
        const long off = 0;
        curl_easy_setopt(c->curl, CURLOPT_SSL_VERIFYPEER, off);
        curl_easy_setopt(c->curl, CURLOPT_SSL_VERIFYHOST, off);
    }
    curl_easy_setopt(c->curl, CURLOPT_VERBOSE, (long)debug);
    return 0;
}
