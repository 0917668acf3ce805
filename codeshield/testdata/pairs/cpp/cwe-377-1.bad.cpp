#include <cstdio>
#include <fstream>
#include <string>

void dump(const std::string &data) {
    std::string name = std::tmpnam(nullptr);
    std::ofstream out(name);
    out << data;
}
