#include <cstdlib>
#include <string>

bool compress(const std::string& file) {
    std::string cmd = "tar czf backup.tgz " + file;
    return std::system(cmd.c_str()) == 0;
}
