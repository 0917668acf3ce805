#include <jwt-cpp/jwt.h>
#include <string>

std::string subject(const std::string& token) {
    auto decoded = jwt::decode(token);
    return decoded.get_subject();
}
