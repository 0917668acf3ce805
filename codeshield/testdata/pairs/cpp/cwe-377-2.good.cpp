#include <cstdlib>
#include <stdexcept>
#include <string>
#include <unistd.h>

std::string saveTemporary(const std::string& text) {
    std::string name = "/tmp/save-XXXXXX";
    int fd = mkstemp(name.data());
    if (fd < 0) throw std::runtime_error("mkstemp");
    if (write(fd, text.data(), text.size()) < 0) {
        close(fd);
        throw std::runtime_error("write");
    }
    close(fd);
    return name;
}
