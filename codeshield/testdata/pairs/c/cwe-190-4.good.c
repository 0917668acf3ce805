#include <stdint.h>
#include <stdlib.h>

typedef struct {
    uint32_t width, height;
    uint8_t *rgba;
} image;

image *image_new(uint32_t width, uint32_t height) {
    size_t total;
    if (__builtin_mul_overflow((size_t)width, (size_t)height, &total) ||
        __builtin_mul_overflow(total, (size_t)4, &total))
        return NULL;
    image *img = malloc(sizeof *img);
    if (!img) return NULL;
    img->width = width;
    img->height = height;
    img->rgba = malloc(total);
    if (!img->rgba) {
        free(img);
        return NULL;
    }
    return img;
}
