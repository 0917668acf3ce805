#include <stdexcept>
#include <string>

std::string setCookie(const std::string &value) {
    if (value.find('\r') != std::string::npos || value.find('\n') != std::string::npos) {
        throw std::invalid_argument("line break in a header");
    }
    return "Set-Cookie: " + value;
}
