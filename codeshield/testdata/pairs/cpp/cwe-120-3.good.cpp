#include <cstring>
#include <string>

class Packet {
    char name_[24];

public:
    Packet() { std::memset(name_, 0, sizeof(name_)); }
    void setName(const std::string& n) {
        std::strncpy(name_, n.c_str(), sizeof(name_) - 1);
        name_[sizeof(name_) - 1] = '\0';
    }
    const char* name() const { return name_; }
};
