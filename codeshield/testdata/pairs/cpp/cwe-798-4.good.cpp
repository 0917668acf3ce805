#include <cstdlib>
#include <drogon/drogon.h>
#include <jwt-cpp/jwt.h>
#include <stdexcept>

using namespace drogon;

class TokenService {
public:
    TokenService() {
        const char* key = std::getenv("JWT_SIGNING_KEY");
        if (!key || std::string(key).size() < 32) {
            throw std::runtime_error("JWT_SIGNING_KEY is missing or too short");
        }
        key_ = key;
    }

    std::string issue(const std::string& user) const {
        return jwt::create()
            .set_issuer("shop")
            .set_subject(user)
            .set_expires_at(std::chrono::system_clock::now() + std::chrono::hours{1})
            .sign(jwt::algorithm::hs256{key_});
    }

private:
    std::string key_;
};
