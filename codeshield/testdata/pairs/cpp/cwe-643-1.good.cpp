#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <string>

static bool isWord(const std::string &s) {
    return std::all_of(s.begin(), s.end(), [](unsigned char c) { return std::isalnum(c); });
}

std::string userQuery(const std::string &user, const std::string &pass) {
    if (!std::all_of(user.begin(), user.end(), ::isalnum)) throw std::invalid_argument("user");
    if (!std::all_of(pass.begin(), pass.end(), ::isalnum)) throw std::invalid_argument("pass");
    return "//user[name='" + user + "' and pass='" + pass + "']";
}
