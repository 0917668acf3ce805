#include <sstream>
#include <string>

std::string page(const std::string &title) {
    std::ostringstream html;
    html << "<html><head><title>" << title << "</title></head></html>";
    return html.str();
}
