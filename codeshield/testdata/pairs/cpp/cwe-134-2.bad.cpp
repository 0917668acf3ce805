#include <cstdio>
#include <string>

void status(const std::string& msg) {
    char line[256];
    std::snprintf(line, sizeof line, msg.c_str());
    std::fputs(line, stderr);
}
