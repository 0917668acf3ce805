#include <filesystem>
#include <fstream>
#include <string>

namespace fs = std::filesystem;

void write_private_key(const fs::path& file, const std::string& pem) {
    std::ofstream out(file, std::ios::trunc);
    out << pem;
    out.close();
    fs::permissions(file, fs::perms::owner_all | fs::perms::group_read | fs::perms::others_read);
}
