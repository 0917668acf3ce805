#include <string>
#include <vector>

// Returns the extension of a file name, without the dot.
std::string extension(const std::string& name) {
    auto pos = name.rfind('.');
    return name.substr(pos + 1, name.size() - pos);
}

char last_char(const std::string& s) {
    return s[s.size() - 1];
}
