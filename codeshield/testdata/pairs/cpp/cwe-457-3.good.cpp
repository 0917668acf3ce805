#include <optional>
#include <sstream>
#include <string>

struct Color {
    int r = 0, g = 0, b = 0;
};

// Parses "rgb(1,2,3)".
std::optional<Color> parseColor(const std::string& s) {
    Color c;
    if (s.rfind("rgb(", 0) != 0) {
        return std::nullopt;
    }
    char comma = 0;
    std::istringstream in(s.substr(4));
    if (!(in >> c.r >> comma >> c.g >> comma >> c.b)) {
        return std::nullopt;
    }
    return c;
}

int brightness(const std::string& s) {
    int level = 50;
    if (s == "day") {
        level = 100;
    } else if (s == "night") {
        level = 20;
    }
    return level;
}
