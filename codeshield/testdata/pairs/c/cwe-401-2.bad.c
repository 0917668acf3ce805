#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads a whole PPM header and pixels. */
unsigned char *load_ppm(const char *path, int *w, int *h)
{
    FILE *f = fopen(path, "rb");
    unsigned char *px;
    int maxval;

    if (!f)
        return NULL;
    if (fscanf(f, "P6 %d %d %d", w, h, &maxval) != 3 || maxval != 255)
        return NULL;
    if (*w <= 0 || *h <= 0 || *w > 8192 || *h > 8192)
        return NULL;
    fgetc(f);
    px = malloc((size_t)*w * *h * 3);
    if (!px)
        return NULL;
    if (fread(px, 3, (size_t)*w * *h, f) != (size_t)*w * *h)
        return NULL;
    fclose(f);
    return px;
}
