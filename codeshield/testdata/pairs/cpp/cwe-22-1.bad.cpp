#include <fstream>
#include <sstream>
#include <string>

std::string readDocument(const std::string &baseDir, const std::string &name) {
    std::string path = baseDir + "/" + name;
    std::ifstream in(path);
    std::stringstream ss;
    ss << in.rdbuf();
    return ss.str();
}
