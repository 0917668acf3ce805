#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define MAX_SIDE 16384u

struct image {
    uint32_t width, height;
    uint8_t *pixels;
};

static uint32_t be32(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

/* Decodes an uncompressed RGBA image: 4 bytes width, 4 bytes height, then the pixels. */
int image_decode(const uint8_t *data, size_t size, struct image *img)
{
    if (size < 8)
        return -1;
    img->width = be32(data);
    img->height = be32(data + 4);
    if (img->width == 0 || img->width > MAX_SIDE || img->height == 0 || img->height > MAX_SIDE)
        return -1;

    size_t nbytes = (size_t)img->width * img->height * 4;
    if (size - 8 < nbytes)
        return -1;
    img->pixels = malloc(nbytes);
    if (!img->pixels)
        return -1;
    memcpy(img->pixels, data + 8, nbytes);
    return 0;
}
