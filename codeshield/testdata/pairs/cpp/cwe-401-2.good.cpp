#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

std::vector<char> read_all(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw std::runtime_error("cannot open file");
    }
    std::vector<char> buf{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (in.bad()) {
        throw std::runtime_error("short read");
    }
    return buf;
}
