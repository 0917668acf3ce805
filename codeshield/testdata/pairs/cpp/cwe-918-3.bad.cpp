#include <drogon/drogon.h>
#include <curl/curl.h>
#include <string>

using namespace drogon;

static size_t append(char* data, size_t size, size_t n, void* out) {
    static_cast<std::string*>(out)->append(data, size * n);
    return size * n;
}

// POST /webhooks/test {"callback": "..."}
void testWebhook(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& cb) {
    auto json = req->getJsonObject();
    std::string callback = (*json)["callback"].asString();
    std::string answer;

    CURL* curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, callback.c_str());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "{\"event\":\"test\"}");
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);

    auto resp = HttpResponse::newHttpResponse();
    resp->setBody(answer);
    cb(resp);
}
