#include <cstring>
#include <string>

class Packet {
public:
    void setPayload(const char* data, size_t len) {
        memcpy(buffer_, data, len);
        len_ = len;
    }
private:
    char buffer_[512];
    size_t len_ = 0;
};
