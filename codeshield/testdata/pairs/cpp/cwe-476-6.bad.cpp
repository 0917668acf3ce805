#include <cstring>
#include <cstdlib>
#include <string>

std::string config_dir() {
    return std::string(std::getenv("XDG_CONFIG_HOME")) + "/app";
}
