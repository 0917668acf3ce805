#include <jwt-cpp/jwt.h>
#include <optional>
#include <string>

// Returns the user id in the bearer token of a request.
std::optional<std::string> user_from_header(const std::string& authorization) {
    const std::string prefix = "Bearer ";
    if (authorization.rfind(prefix, 0) != 0) {
        return std::nullopt;
    }
    auto token = jwt::decode(authorization.substr(prefix.size()));
    if (token.get_expires_at() < std::chrono::system_clock::now()) {
        return std::nullopt;
    }
    return token.get_subject();
}
