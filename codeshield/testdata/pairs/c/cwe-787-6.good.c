#include <stdint.h>
#include <string.h>

/* Run-length decoder: pairs of count and value. Returns the number of bytes written, or 0 when dst is too small. */
size_t rle_decode(uint8_t *dst, size_t dst_cap, const uint8_t *src, size_t src_len)
{
    size_t out = 0;

    for (size_t i = 0; i + 1 < src_len; i += 2) {
        uint8_t count = src[i];
        if (count > dst_cap - out)
            return 0;
        memset(dst + out, src[i + 1], count);
        out += count;
    }
    return out;
}
