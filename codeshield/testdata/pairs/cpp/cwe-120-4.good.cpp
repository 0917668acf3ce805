#include <cstring>
#include <stdexcept>
#include <string>

class Packet {
public:
    void setPayload(const char* data, size_t len) {
        if (len > sizeof(buffer_))
            throw std::length_error("payload");
        memcpy(buffer_, data, len);
        len_ = len;
    }
private:
    char buffer_[512];
    size_t len_ = 0;
};
