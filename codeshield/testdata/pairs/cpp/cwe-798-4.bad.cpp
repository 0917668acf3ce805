#include <drogon/drogon.h>
#include <jwt-cpp/jwt.h>

using namespace drogon;

class TokenService {
public:
    std::string issue(const std::string& user) const {
        return jwt::create()
            .set_issuer("shop")
            .set_subject(user)
            .set_expires_at(std::chrono::system_clock::now() + std::chrono::hours{1})
            .sign(jwt::algorithm::hs256{"my-super-secret-signing-key"});
    }
};
