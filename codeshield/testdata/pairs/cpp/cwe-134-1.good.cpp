#include <cstdio>
#include <string>

void notify(const std::string &message) {
    printf("%s", message.c_str());
}
