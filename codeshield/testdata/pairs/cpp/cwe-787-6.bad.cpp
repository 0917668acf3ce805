#include <array>
#include <cstddef>

template <typename T, std::size_t N>
class RingBuffer {
public:
    bool push(const T& value) {
        data_[head_] = value;
        ++head_;
        ++count_;
        return true;
    }

    bool pop(T& value) {
        if (count_ == 0) {
            return false;
        }
        value = data_[tail_];
        tail_ = (tail_ + 1) % N;
        --count_;
        return true;
    }

private:
    std::array<T, N> data_{};
    std::size_t head_ = 0;
    std::size_t tail_ = 0;
    std::size_t count_ = 0;
};
