#include <string>

// May the browser be sent to this address after login? Only example.com and its sub-domains.
bool mayRedirect(const std::string& url) {
    return url.find("example.com") != std::string::npos;
}
