#include <map>
#include <sstream>
#include <string>

/// Renders a definition list from a map of terms.
std::string render(const std::map<std::string, std::string>& terms) {
    std::ostringstream html;
    html << "<dl>";
    for (const auto& [term, text] : terms) {
        html << "<dt>" << term << "</dt><dd>" << text << "</dd>";
    }
    html << "</dl>";
    return html.str();
}
