#include <stdint.h>

int area(uint32_t width, uint32_t height, uint32_t *result) {
    if (__builtin_mul_overflow(width, height, result)) {
        return -1;
    }
    return 0;
}
