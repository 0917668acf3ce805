#include <cstdlib>
#include <string>

int compress(const std::string &file) {
    std::string cmd = "gzip " + file;
    return std::system(cmd.c_str());
}
