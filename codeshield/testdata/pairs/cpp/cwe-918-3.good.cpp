#include <drogon/drogon.h>
#include <curl/curl.h>
#include <memory>
#include <string>
#include <unordered_set>

using namespace drogon;

static const std::unordered_set<std::string> kHosts{"hooks.example.com", "events.example.org"};

static size_t append(char* data, size_t size, size_t n, void* out) {
    auto* s = static_cast<std::string*>(out);
    if (s->size() + size * n > 65536) {
        return 0;
    }
    s->append(data, size * n);
    return size * n;
}

static bool allowedUrl(const std::string& url) {
    std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> u(curl_url(), curl_url_cleanup);
    if (!u || curl_url_set(u.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK) {
        return false;
    }
    char* host = nullptr;
    if (curl_url_get(u.get(), CURLUPART_HOST, &host, 0) != CURLUE_OK) {
        return false;
    }
    bool ok = kHosts.count(host) != 0 && url.rfind("https://", 0) == 0;
    curl_free(host);
    return ok;
}

// POST /webhooks/test {"callback": "..."}
void testWebhook(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& cb) {
    auto resp = HttpResponse::newHttpResponse();
    auto json = req->getJsonObject();
    std::string callback = json ? (*json)["callback"].asString() : "";
    if (!allowedUrl(callback)) {
        resp->setStatusCode(k400BadRequest);
        cb(resp);
        return;
    }
    std::string answer;

    CURL* curl = curl_easy_init();
    if (!curl) {
        resp->setStatusCode(k500InternalServerError);
        cb(resp);
        return;
    }
    curl_easy_setopt(curl, CURLOPT_URL, callback.c_str());
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "{\"event\":\"test\"}");
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    if (curl_easy_perform(curl) != CURLE_OK) {
        resp->setStatusCode(k502BadGateway);
    }
    curl_easy_cleanup(curl);

    resp->setBody(answer);
    cb(resp);
}
