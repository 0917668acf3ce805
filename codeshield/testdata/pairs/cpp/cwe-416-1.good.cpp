#include <memory>
#include <string>

struct Config { std::string name; };

std::string rename(std::unique_ptr<Config> c) {
    return c->name;
}
