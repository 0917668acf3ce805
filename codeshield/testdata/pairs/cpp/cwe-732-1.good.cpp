#include <filesystem>
#include <fstream>
#include <string>

void writeConfig(const std::string &path, const std::string &text) {
    std::ofstream(path) << text;
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}
