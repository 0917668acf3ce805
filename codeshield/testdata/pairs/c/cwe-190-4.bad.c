#include <stdint.h>
#include <stdlib.h>

typedef struct {
    uint32_t width, height;
    uint8_t *rgba;
} image;

image *image_new(uint32_t width, uint32_t height) {
    image *img = malloc(sizeof *img);
    if (!img) return NULL;
    img->width = width;
    img->height = height;
    img->rgba = malloc(width * height * 4);
    if (!img->rgba) {
        free(img);
        return NULL;
    }
    return img;
}
