#include <cstdint>
#include <istream>
#include <stdexcept>
#include <vector>

struct Bitmap {
    int32_t width = 0;
    int32_t height = 0;
    std::vector<uint8_t> pixels;
};

Bitmap readBitmap(std::istream& in) {
    constexpr int32_t kMaxSide = 16384;
    Bitmap bmp;
    in.read(reinterpret_cast<char*>(&bmp.width), sizeof bmp.width);
    in.read(reinterpret_cast<char*>(&bmp.height), sizeof bmp.height);
    if (!in || bmp.width <= 0 || bmp.width > kMaxSide || bmp.height <= 0 || bmp.height > kMaxSide) {
        throw std::runtime_error("bad bitmap size");
    }
    bmp.pixels.resize(static_cast<size_t>(bmp.width) * bmp.height * 4);
    in.read(reinterpret_cast<char*>(bmp.pixels.data()), bmp.pixels.size());
    if (!in) {
        throw std::runtime_error("bitmap is truncated");
    }
    return bmp;
}
