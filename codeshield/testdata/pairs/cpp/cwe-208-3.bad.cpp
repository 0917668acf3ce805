#include <drogon/drogon.h>
#include <cstdlib>
#include <cstring>

using namespace drogon;

class AdminFilter : public HttpFilter<AdminFilter> {
public:
    void doFilter(const HttpRequestPtr& req, FilterCallback&& fail, FilterChainCallback&& next) override {
        const char* admin_secret = std::getenv("ADMIN_SECRET");
        const std::string& given = req->getHeader("X-Admin-Secret");
        if (admin_secret && std::strcmp(given.c_str(), admin_secret) == 0) {
            next();
            return;
        }
        auto resp = HttpResponse::newHttpResponse();
        resp->setStatusCode(k403Forbidden);
        fail(resp);
    }
};
