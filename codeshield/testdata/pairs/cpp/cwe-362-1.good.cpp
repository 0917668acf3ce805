#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <iostream>
#include <string>
#include <unistd.h>

namespace fs = std::filesystem;

// Saves a new document; refuses to replace one that exists.
bool save_new(const fs::path& file, const std::string& text) {
    int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        if (errno == EEXIST) {
            std::cerr << "already exists\n";
        }
        return false;
    }
    ssize_t n = ::write(fd, text.data(), text.size());
    bool ok = ::close(fd) == 0 && n == static_cast<ssize_t>(text.size());
    return ok;
}
