#include <cstdio>
#include <fstream>
#include <string>

std::string writeScratch(const std::string& text) {
    std::string name = std::tmpnam(nullptr);
    std::ofstream(name) << text;
    return name;
}
