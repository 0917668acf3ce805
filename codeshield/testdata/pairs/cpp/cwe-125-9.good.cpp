#include <string>
#include <vector>

// Returns the extension of a file name, without the dot.
std::string extension(const std::string& name) {
    auto pos = name.rfind('.');
    if (pos == std::string::npos) {
        return "";
    }
    return name.substr(pos + 1);
}

char last_char(const std::string& s) {
    return s.empty() ? '\0' : s[s.size() - 1];
}
