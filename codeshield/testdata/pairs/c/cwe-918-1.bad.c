#include <curl/curl.h>

int fetch(const char *url) {
    CURL *curl = curl_easy_init();
    if (!curl) return -1;
    curl_easy_setopt(curl, CURLOPT_URL, url);
    int rc = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return rc;
}
