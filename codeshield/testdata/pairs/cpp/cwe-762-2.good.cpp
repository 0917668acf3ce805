#include <cstring>
#include <string>

class Blob {
public:
    explicit Blob(std::size_t n) : data_(new unsigned char[n]), size_(n) {}
    Blob(const Blob&) = delete;
    Blob& operator=(const Blob&) = delete;
    ~Blob() { delete[] data_; }

private:
    unsigned char* data_;
    std::size_t size_;
};
