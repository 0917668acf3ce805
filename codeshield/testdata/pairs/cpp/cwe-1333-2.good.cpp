#include <cctype>
#include <string>

bool isTagList(const std::string& s) {
    if (s.empty() || s.size() > 256) return false;
    for (char c : s)
        if (!(std::islower(static_cast<unsigned char>(c)) || c == '-')) return false;
    return true;
}
