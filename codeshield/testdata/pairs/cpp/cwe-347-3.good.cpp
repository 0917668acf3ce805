#include <jwt-cpp/jwt.h>
#include <optional>
#include <string>

// Returns the user id in the bearer token of a request, if it is signed by our issuer and still valid.
std::optional<std::string> user_from_header(const std::string& authorization, const std::string& public_key) {
    const std::string prefix = "Bearer ";
    if (authorization.rfind(prefix, 0) != 0) {
        return std::nullopt;
    }
    static const auto verifier = jwt::verify()
                                     .allow_algorithm(jwt::algorithm::rs256(public_key))
                                     .with_issuer("https://login.example.com")
                                     .with_audience("orders-api");
    try {
        auto token = jwt::decode(authorization.substr(prefix.size()));
        verifier.verify(token);
        return token.get_subject();
    } catch (const std::exception&) {
        return std::nullopt;
    }
}
