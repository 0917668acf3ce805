#include <cstdint>
#include <stdexcept>
#include <vector>

class Image {
public:
    Image(int w, int h) : w_(w), h_(h), data_(static_cast<size_t>(w) * h * 3) {}

    void setPixel(int x, int y, uint8_t r, uint8_t g, uint8_t b) {
        if (x < 0 || x >= w_ || y < 0 || y >= h_) {
            throw std::out_of_range("pixel outside of the image");
        }
        size_t i = (static_cast<size_t>(y) * w_ + x) * 3;
        data_[i] = r;
        data_[i + 1] = g;
        data_[i + 2] = b;
    }

private:
    int w_, h_;
    std::vector<uint8_t> data_;
};
