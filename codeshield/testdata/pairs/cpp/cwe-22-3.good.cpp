#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace fs = std::filesystem;

// Returns the content of a template below the templates folder.
std::string loadTemplate(const std::string& folder, const std::string& name) {
    const fs::path base = fs::canonical(folder);
    const fs::path file = fs::weakly_canonical(base / name);
    const auto rel = file.lexically_relative(base);
    if (rel.empty() || *rel.begin() == "..") throw std::runtime_error("outside of the folder");
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot open template");
    std::ostringstream ss;
    ss << in.rdbuf();
    return ss.str();
}
