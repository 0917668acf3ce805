#include <cstdlib>
#include <string>
#include <unistd.h>

bool dump(const std::string &data) {
    char name[] = "/tmp/dumpXXXXXX";
    int fd = mkstemp(name);
    if (fd < 0) return false;
    bool ok = write(fd, data.data(), data.size()) == static_cast<ssize_t>(data.size());
    close(fd);
    return ok;
}
