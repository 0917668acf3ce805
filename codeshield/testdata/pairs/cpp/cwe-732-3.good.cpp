#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <system_error>
#include <unistd.h>

namespace fs = std::filesystem;

void write_private_key(const fs::path& file, const std::string& pem) {
    int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0) {
        throw std::system_error(errno, std::generic_category(), "create key file");
    }
    ssize_t n = ::write(fd, pem.data(), pem.size());
    if (::close(fd) != 0 || n != static_cast<ssize_t>(pem.size())) {
        ::unlink(file.c_str());
        throw std::runtime_error("key was not written");
    }
}
