#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

void saveUpload(const std::string &filename, const std::string &content) {
    if (filename.find("..") != std::string::npos || filename.find('/') != std::string::npos) {
        throw std::invalid_argument("bad file name");
    }
    std::filesystem::path target = std::filesystem::path("/srv/uploads") / filename;
    std::ofstream out(target, std::ios::binary);
    out << content;
}
