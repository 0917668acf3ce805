#include <cstring>

class Buffer {
public:
    explicit Buffer(const char* s) : n_(std::strlen(s)), p_(new char[n_ + 1]) { std::memcpy(p_, s, n_ + 1); }
    Buffer(const Buffer& o) : n_(o.n_), p_(new char[o.n_ + 1]) { std::memcpy(p_, o.p_, n_ + 1); }
    Buffer& operator=(const Buffer& o) = delete;
    ~Buffer() { delete[] p_; }
    const char* c_str() const { return p_; }

private:
    std::size_t n_;
    char* p_;
};

int length(const Buffer& b) { return static_cast<int>(std::strlen(b.c_str())); }

int main() {
    Buffer b("hello");
    return length(b) == 5 ? 0 : 1;
}
