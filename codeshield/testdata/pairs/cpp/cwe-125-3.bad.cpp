#include <cstdint>
#include <vector>

/// Reads the pixel at (x, y) of a row-major picture.
uint8_t pixelAt(const std::vector<uint8_t>& pixels, int width, int height, int x, int y) {
    return pixels[y * width + x];
}
