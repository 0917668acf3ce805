#include <stdint.h>

uint32_t area(uint32_t width, uint32_t height) {
    uint32_t result = width * height;
    return result;
}
