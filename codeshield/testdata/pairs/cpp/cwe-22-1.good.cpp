#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

std::string readDocument(const std::string &baseDir, const std::string &name) {
    namespace fs = std::filesystem;
    fs::path base = fs::canonical(baseDir);
    fs::path path = fs::weakly_canonical(base / name);
    if (path.string().rfind(base.string() + "/", 0) != 0) {
        throw std::runtime_error("outside of the base");
    }
    std::ifstream in(path);
    std::stringstream ss;
    ss << in.rdbuf();
    return ss.str();
}
