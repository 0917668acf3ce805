#include <cstdlib>
#include <stdexcept>
#include <string>
#include <unistd.h>

std::string writeScratch(const std::string& text) {
    char name[] = "/tmp/scratch-XXXXXX";
    int fd = mkstemp(name);
    if (fd < 0) throw std::runtime_error("mkstemp");
    ssize_t n = write(fd, text.data(), text.size());
    close(fd);
    if (n != static_cast<ssize_t>(text.size())) throw std::runtime_error("write");
    return name;
}
