#include <cstddef>
#include <cstring>
#include <memory>

class Packet {
public:
    static constexpr std::size_t kMax = 1500;

    bool append(const unsigned char* data, std::size_t n) {
        if (n > kMax - used_) {
            return false;
        }
        std::memcpy(bytes_ + used_, data, n);
        used_ += n;
        return true;
    }

    std::size_t size() const { return used_; }

private:
    unsigned char bytes_[kMax];
    std::size_t used_ = 0;
};
