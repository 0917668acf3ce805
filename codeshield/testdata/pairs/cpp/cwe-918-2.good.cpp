#include <curl/curl.h>
#include <set>
#include <stdexcept>
#include <string>

static size_t sink(char* p, size_t s, size_t n, void* out) {
    static_cast<std::string*>(out)->append(p, s * n);
    return s * n;
}

static std::string hostOf(const std::string& url) {
    CURLU* u = curl_url();
    char* h = nullptr;
    std::string host;
    if (curl_url_set(u, CURLUPART_URL, url.c_str(), 0) == CURLUE_OK && curl_url_get(u, CURLUPART_HOST, &h, 0) == CURLUE_OK) {
        host = h;
        curl_free(h);
    }
    curl_url_cleanup(u);
    return host;
}

// Fetches the avatar that a user linked to.
std::string fetchAvatar(const std::string& url) {
    static const std::set<std::string> allowed = {"avatars.example.com", "gravatar.com"};
    if (!allowed.count(hostOf(url))) throw std::invalid_argument("host is not allowed");
    std::string body;
    CURL* c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_URL, url.c_str());
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, sink);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, &body);
    curl_easy_perform(c);
    curl_easy_cleanup(c);
    return body;
}
