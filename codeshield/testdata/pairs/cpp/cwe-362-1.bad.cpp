#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace fs = std::filesystem;

// Saves a new document; refuses to replace one that exists.
bool save_new(const fs::path& file, const std::string& text) {
    if (fs::exists(file)) {
        std::cerr << "already exists\n";
        return false;
    }
    std::ofstream out(file);
    out << text;
    return static_cast<bool>(out);
}
