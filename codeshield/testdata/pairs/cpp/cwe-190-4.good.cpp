#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <vector>

class RingBuffer {
public:
    RingBuffer(uint32_t count, uint32_t elemSize) : count_(count), elemSize_(elemSize) {
        if (elemSize == 0 || count > kMaxBytes / elemSize) {
            throw std::length_error("ring buffer too large");
        }
        data_.resize(static_cast<size_t>(count) * elemSize);
    }

    void put(uint32_t index, const void* elem) {
        if (index < count_) {
            std::memcpy(data_.data() + static_cast<size_t>(index) * elemSize_, elem, elemSize_);
        }
    }

private:
    static constexpr size_t kMaxBytes = 256u << 20;
    std::vector<uint8_t> data_;
    uint32_t count_, elemSize_;
};
