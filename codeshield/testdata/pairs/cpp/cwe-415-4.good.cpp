#include <cstring>
#include <utility>
#include <vector>

class Blob {
public:
    explicit Blob(size_t n) : data_(n) {}

    char* data() { return data_.data(); }
    size_t size() const { return data_.size(); }

private:
    std::vector<char> data_;
};

Blob concat(const Blob& a, const Blob& b);

void store(std::vector<Blob>& blobs, size_t n) {
    Blob b(n);
    std::memset(b.data(), 0, n);
    blobs.push_back(std::move(b));
}
