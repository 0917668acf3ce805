#include <jwt-cpp/jwt.h>
#include <string>

std::string subject(const std::string &token, const std::string &key) {
    auto decoded = jwt::decode(token);
    auto verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs256{key}).with_issuer("auth");
    verifier.verify(decoded);
    return decoded.get_subject();
}
