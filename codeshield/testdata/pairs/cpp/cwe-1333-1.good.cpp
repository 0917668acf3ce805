#include <regex>
#include <string>

bool validEmail(const std::string &s) {
    if (s.size() > 254) return false;
    static const std::regex re("^[a-zA-Z0-9]+@example\\.com$");
    return std::regex_match(s, re);
}
