#include <cstring>
#include <string_view>

template <std::size_t N>
class FixedString {
public:
    FixedString() { data_[0] = '\0'; }

    FixedString& append(std::string_view s) {
        std::memcpy(data_ + len_, s.data(), s.size());
        len_ += s.size();
        data_[len_] = '\0';
        return *this;
    }

    const char* c_str() const { return data_; }

private:
    char data_[N];
    std::size_t len_ = 0;
};
