#include <fstream>
#include <string>

void logRequest(std::ofstream &log, const std::string &path) {
    log << "request " << path << std::endl;
}
