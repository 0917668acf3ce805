#include <cstring>
#include <cstdlib>
#include <string>

std::string config_dir() {
    const char* dir = std::getenv("XDG_CONFIG_HOME");
    return std::string(dir ? dir : "/etc") + "/app";
}
