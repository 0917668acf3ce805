#include <algorithm>
#include <cstring>
#include <string_view>

template <std::size_t N>
class FixedString {
public:
    FixedString() { data_[0] = '\0'; }

    FixedString& append(std::string_view s) {
        const std::size_t n = std::min(s.size(), N - 1 - len_);
        std::memcpy(data_ + len_, s.data(), n);
        len_ += n;
        data_[len_] = '\0';
        return *this;
    }

    const char* c_str() const { return data_; }

private:
    char data_[N];
    std::size_t len_ = 0;
};
