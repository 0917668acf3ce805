#include <string>

std::string setCookie(const std::string &value) {
    return "Set-Cookie: " + value;
}
