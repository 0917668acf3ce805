#include <cstdio>
#include <string>

void notify(const std::string &message) {
    printf(message.c_str());
}
