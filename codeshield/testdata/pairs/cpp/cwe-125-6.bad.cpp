#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

class Reader {
public:
    Reader(const uint8_t* data, size_t size) : data_(data), size_(size) {}

    uint32_t u32() {
        uint32_t v;
        std::memcpy(&v, data_ + pos_, sizeof(v));
        pos_ += sizeof(v);
        return v;
    }

    std::string str() {
        uint32_t n = u32();
        std::string s(reinterpret_cast<const char*>(data_ + pos_), n);
        pos_ += n;
        return s;
    }

private:
    const uint8_t* data_;
    size_t size_;
    size_t pos_ = 0;
};
