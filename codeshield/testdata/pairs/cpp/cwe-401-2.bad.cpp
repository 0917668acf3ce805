#include <cstdio>
#include <stdexcept>
#include <string>

char* read_all(const std::string& path, long& size) {
    std::FILE* f = std::fopen(path.c_str(), "rb");
    if (!f) {
        throw std::runtime_error("cannot open file");
    }
    std::fseek(f, 0, SEEK_END);
    size = std::ftell(f);
    std::rewind(f);

    char* buf = new char[size];
    if (std::fread(buf, 1, size, f) != static_cast<size_t>(size)) {
        throw std::runtime_error("short read");
    }
    std::fclose(f);
    return buf;
}
