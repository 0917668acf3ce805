#include <drogon/drogon.h>
#include <cstdlib>
#include <string>

using namespace drogon;

static bool equal_secret(const std::string& a, const std::string& b) {
    if (a.size() != b.size()) {
        return false;
    }
    unsigned char diff = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        diff |= static_cast<unsigned char>(a[i] ^ b[i]);
    }
    return diff == 0;
}

class AdminFilter : public HttpFilter<AdminFilter> {
public:
    void doFilter(const HttpRequestPtr& req, FilterCallback&& fail, FilterChainCallback&& next) override {
        const char* admin_secret = std::getenv("ADMIN_SECRET");
        const std::string& given = req->getHeader("X-Admin-Secret");
        if (admin_secret && equal_secret(given, admin_secret)) {
            next();
            return;
        }
        auto resp = HttpResponse::newHttpResponse();
        resp->setStatusCode(k403Forbidden);
        fail(resp);
    }
};
