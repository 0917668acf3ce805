#include <cstdint>
#include <cstring>
#include <new>

class RingBuffer {
public:
    RingBuffer(uint32_t count, uint32_t elemSize) : count_(count), elemSize_(elemSize) {
        uint32_t bytes = count * elemSize;
        data_ = new uint8_t[bytes];
    }
    ~RingBuffer() { delete[] data_; }

    void put(uint32_t index, const void* elem) {
        if (index < count_) {
            std::memcpy(data_ + static_cast<size_t>(index) * elemSize_, elem, elemSize_);
        }
    }

private:
    uint8_t* data_;
    uint32_t count_, elemSize_;
};
