#include <filesystem>
#include <fstream>
#include <string>

void storeSecret(const std::filesystem::path& p, const std::string& secret) {
    std::ofstream out(p);
    std::filesystem::permissions(p, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    out << secret;
}
