#include <regex>
#include <string>

bool isTagList(const std::string& s) {
    static const std::regex re("^(([a-z]+)*-?)+$");
    return std::regex_match(s, re);
}
