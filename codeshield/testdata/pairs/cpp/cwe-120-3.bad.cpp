#include <cstring>
#include <string>

class Packet {
    char name_[24];

public:
    Packet() { std::memset(name_, 0, sizeof(name_)); }
    void setName(const std::string& n) { std::strcpy(name_, n.c_str()); }
    const char* name() const { return name_; }
};
