#include <drogon/drogon.h>

using namespace drogon;

void login(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& callback) {
    auto json = req->getJsonObject();
    auto resp = HttpResponse::newHttpResponse();
    if (!json || !checkPassword((*json)["user"].asString(), (*json)["password"].asString())) {
        resp->setStatusCode(k401Unauthorized);
        callback(resp);
        return;
    }
    Cookie cookie("session", newSession((*json)["user"].asString()));
    cookie.setPath("/");
    cookie.setMaxAge(3600);
    cookie.setHttpOnly(false);
    resp->addCookie(cookie);
    callback(resp);
}
