#include <algorithm>
#include <fstream>
#include <string>

static std::string sanitize(std::string s) {
    std::replace_if(s.begin(), s.end(), [](unsigned char c) { return c < 32; }, '_');
    return s;
}

void logRequest(std::ofstream &log, const std::string &path) {
    log << "request " << sanitize(path) << std::endl;
}
