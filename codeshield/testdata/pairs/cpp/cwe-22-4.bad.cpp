#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace fs = std::filesystem;

std::string load(const std::string& root, const std::string& name) {
    std::ifstream in(fs::path(root) / name);
    std::stringstream ss;
    ss << in.rdbuf();
    return ss.str();
}
