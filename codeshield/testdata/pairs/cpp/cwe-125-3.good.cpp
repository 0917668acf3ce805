#include <cstdint>
#include <stdexcept>
#include <vector>

/// Reads the pixel at (x, y) of a row-major picture.
uint8_t pixelAt(const std::vector<uint8_t>& pixels, int width, int height, int x, int y) {
    if (x < 0 || y < 0 || x >= width || y >= height)
        throw std::out_of_range("pixel");
    return pixels.at(static_cast<size_t>(y) * width + x);
}
