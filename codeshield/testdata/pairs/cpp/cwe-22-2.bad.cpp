#include <filesystem>
#include <fstream>
#include <string>

void saveUpload(const std::string &filename, const std::string &content) {
    std::filesystem::path target = std::filesystem::path("/srv/uploads") / filename;
    std::ofstream out(target, std::ios::binary);
    out << content;
}
