#include <sstream>
#include <string>

struct Color {
    int r, g, b;
};

// Parses "rgb(1,2,3)".
Color parseColor(const std::string& s) {
    Color c;
    if (s.rfind("rgb(", 0) == 0) {
        char comma;
        std::istringstream in(s.substr(4));
        in >> c.r >> comma >> c.g >> comma >> c.b;
    }
    return c;
}

int brightness(const std::string& s) {
    int level;
    if (s == "day") {
        level = 100;
    } else if (s == "night") {
        level = 20;
    }
    return level;
}
