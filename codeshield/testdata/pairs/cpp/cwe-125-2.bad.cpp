#include <string>

int countSpaces(const std::string &s) {
    int n = 0;
    for (size_t i = 0; i <= s.size(); i++) {
        if (s[i] == ' ') n++;
    }
    return n;
}
