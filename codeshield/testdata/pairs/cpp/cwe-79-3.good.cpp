#include <map>
#include <sstream>
#include <string>

static std::string escapeHtml(const std::string& in) {
    std::string out;
    out.reserve(in.size());
    for (char c : in) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#x27;"; break;
            default: out += c;
        }
    }
    return out;
}

/// Renders a definition list from a map of terms.
std::string render(const std::map<std::string, std::string>& terms) {
    std::ostringstream html;
    html << "<dl>";
    for (const auto& [term, text] : terms) {
        html << "<dt>" << escapeHtml(term) << "</dt><dd>" << escapeHtml(text) << "</dd>";
    }
    html << "</dl>";
    return html.str();
}
