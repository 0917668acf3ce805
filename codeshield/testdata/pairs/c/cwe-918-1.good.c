#include <curl/curl.h>
#include <string.h>

static const char *allowed[] = {"https://api.example.com/", "https://cdn.example.com/"};

int fetch(const char *url) {
    int ok = 0;
    for (size_t i = 0; i < sizeof(allowed) / sizeof(allowed[0]); i++) {
        if (strncmp(url, allowed[i], strlen(allowed[i])) == 0) ok = 1;
    }
    if (!ok) return -1;
    CURL *curl = curl_easy_init();
    if (!curl) return -1;
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    int rc = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return rc;
}
