#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

class Reader {
public:
    Reader(const uint8_t* data, size_t size) : data_(data), size_(size) {}

    uint32_t u32() {
        uint32_t v;
        need(sizeof(v));
        std::memcpy(&v, data_ + pos_, sizeof(v));
        pos_ += sizeof(v);
        return v;
    }

    std::string str() {
        uint32_t n = u32();
        need(n);
        std::string s(reinterpret_cast<const char*>(data_ + pos_), n);
        pos_ += n;
        return s;
    }

private:
    void need(size_t n) const {
        if (n > size_ - pos_) {
            throw std::out_of_range("message is truncated");
        }
    }

    const uint8_t* data_;
    size_t size_;
    size_t pos_ = 0;
};
