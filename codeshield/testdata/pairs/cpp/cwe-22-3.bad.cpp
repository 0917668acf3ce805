#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

// Returns the content of a template below the templates folder.
std::string loadTemplate(const std::string& folder, const std::string& name) {
    std::ifstream in(folder + "/" + name, std::ios::binary);
    if (!in) throw std::runtime_error("cannot open template");
    std::ostringstream ss;
    ss << in.rdbuf();
    return ss.str();
}
