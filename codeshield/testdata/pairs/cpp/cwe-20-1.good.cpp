#include <regex>
#include <string>

// May the browser be sent to this address after login? Only example.com and its sub-domains.
bool mayRedirect(const std::string& url) {
    static const std::regex ok("^https://([a-z0-9-]+\\.)*example\\.com(/.*)?$", std::regex::icase);
    return url.size() < 2000 && std::regex_match(url, ok);
}
