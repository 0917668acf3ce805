#include <cstring>
#include <utility>

class Blob {
public:
    explicit Blob(size_t n) : data_(new char[n]), size_(n) {}
    ~Blob() { delete[] data_; }

    char* data() { return data_; }
    size_t size() const { return size_; }

private:
    char* data_;
    size_t size_;
};

Blob concat(const Blob& a, const Blob& b);

void store(std::vector<Blob>& blobs, size_t n) {
    Blob b(n);
    std::memset(b.data(), 0, n);
    blobs.push_back(b);
}
