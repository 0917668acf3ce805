#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace fs = std::filesystem;

std::string load(const std::string& root, const std::string& name) {
    fs::path base = fs::weakly_canonical(root);
    fs::path full = fs::weakly_canonical(base / name);
    auto m = std::mismatch(base.begin(), base.end(), full.begin(), full.end());
    if (m.first != base.end())
        throw std::runtime_error("outside of root");
    std::ifstream in(full);
    std::stringstream ss;
    ss << in.rdbuf();
    return ss.str();
}
