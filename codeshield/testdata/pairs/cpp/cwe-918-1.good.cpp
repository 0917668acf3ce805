#include <curl/curl.h>
#include <set>
#include <string>

static const std::set<std::string> kHosts = {"api.example.com"};
std::string hostOf(const std::string &url);

int download(const std::string &url) {
    if (kHosts.count(hostOf(url)) == 0) return -1;
    CURL *c = curl_easy_init();
    if (!c) return -1;
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    int rc = curl_easy_perform(c);
    curl_easy_cleanup(c);
    return rc;
}
