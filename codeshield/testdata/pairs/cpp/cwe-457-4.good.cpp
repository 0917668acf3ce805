#include <iostream>
#include <sstream>
#include <string>

struct Config {
    int retries = 3;
    bool verbose = false;
};

Config parse(const std::string& text) {
    Config c;
    std::istringstream in(text);
    std::string key;
    while (in >> key) {
        if (key == "verbose") c.verbose = true;
        else if (key == "retries") in >> c.retries;
    }
    return c;
}
