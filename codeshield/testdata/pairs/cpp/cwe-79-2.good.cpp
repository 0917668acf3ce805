#include <sstream>
#include <string>

std::string htmlEncode(const std::string &s);

std::string page(const std::string &title) {
    std::ostringstream html;
    html << "<html><head><title>" << htmlEncode(title) << "</title></head></html>";
    return html.str();
}
