#include <string>

std::string escapeHtml(const std::string &in) {
    std::string out;
    for (char c : in) {
        switch (c) {
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '&': out += "&amp;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string profile(const std::string &bio) {
    return "<div class=\"bio\">" + escapeHtml(bio) + "</div>";
}
