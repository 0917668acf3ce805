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
    Bitmap bmp;
    in.read(reinterpret_cast<char*>(&bmp.width), sizeof bmp.width);
    in.read(reinterpret_cast<char*>(&bmp.height), sizeof bmp.height);
    bmp.pixels.resize(bmp.width * bmp.height * 4);
    in.read(reinterpret_cast<char*>(bmp.pixels.data()), bmp.pixels.size());
    return bmp;
}
