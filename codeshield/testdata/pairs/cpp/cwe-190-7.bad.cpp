#include <cstdint>
#include <cstdlib>
#include <limits>
#include <new>

struct Pixel { uint8_t r, g, b, a; };

class Image {
public:
    Image(uint32_t width, uint32_t height) : width_(width), height_(height) {
        uint32_t bytes = width * height * sizeof(Pixel);
        pixels_ = static_cast<Pixel*>(std::malloc(bytes));
        if (!pixels_) {
            throw std::bad_alloc();
        }
    }
    ~Image() { std::free(pixels_); }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;

    void set(uint32_t x, uint32_t y, Pixel p) {
        if (x < width_ && y < height_) {
            pixels_[static_cast<size_t>(y) * width_ + x] = p;
        }
    }

private:
    uint32_t width_, height_;
    Pixel* pixels_;
};
