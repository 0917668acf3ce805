#include <cstdlib>
#include <stdexcept>
#include <string>
#include <cctype>

int compress(const std::string &file) {
    for (char c : file) {
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '.' && c != '_') {
            throw std::invalid_argument("bad file name");
        }
    }
    std::string cmd = "gzip " + file;
    return std::system(cmd.c_str());
}
