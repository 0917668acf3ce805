#include <memory>
#include <string>

struct Config { std::string name; };

std::string rename(Config *c) {
    delete c;
    return c->name;
}
