#include <curl/curl.h>
#include <string>

int download(const std::string &url) {
    CURL *c = curl_easy_init();
    if (!c) return -1;
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    int rc = curl_easy_perform(c);
    curl_easy_cleanup(c);
    return rc;
}
