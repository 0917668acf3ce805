#include <string>

std::string profile(const std::string &bio) {
    return "<div class=\"bio\">" + bio + "</div>";
}
