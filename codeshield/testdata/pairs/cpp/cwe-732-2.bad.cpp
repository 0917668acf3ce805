#include <filesystem>
#include <fstream>
#include <string>

void storeSecret(const std::filesystem::path& p, const std::string& secret) {
    std::ofstream(p) << secret;
    std::filesystem::permissions(p, std::filesystem::perms::all);
}
