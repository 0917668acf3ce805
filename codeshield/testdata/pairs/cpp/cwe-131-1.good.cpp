#include <cstring>
#include <string>

char* join_path(const std::string& dir, const std::string& file) {
    char* out = new char[dir.size() + file.size() + 2];
    std::strcpy(out, dir.c_str());
    std::strcat(out, "/");
    std::strcat(out, file.c_str());
    return out;
}
