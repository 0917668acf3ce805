#include <jwt-cpp/jwt.h>
#include <string>

std::string subject(const std::string& token, const std::string& secret) {
    auto decoded = jwt::decode(token);
    jwt::verify().allow_algorithm(jwt::algorithm::hs256{secret}).with_issuer("auth0").verify(decoded);
    return decoded.get_subject();
}
