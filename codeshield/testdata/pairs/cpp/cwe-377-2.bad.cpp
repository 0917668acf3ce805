#include <cstdio>
#include <fstream>
#include <string>

std::string saveTemporary(const std::string& text) {
    std::string name = std::tmpnam(nullptr);
    std::ofstream out(name);
    out << text;
    return name;
}
