#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads a whole PPM header and pixels. */
unsigned char *load_ppm(const char *path, int *w, int *h)
{
    FILE *f = fopen(path, "rb");
    unsigned char *px = NULL;
    int maxval;

    if (!f)
        return NULL;
    if (fscanf(f, "P6 %d %d %d", w, h, &maxval) != 3 || maxval != 255)
        goto fail;
    if (*w <= 0 || *h <= 0 || *w > 8192 || *h > 8192)
        goto fail;
    fgetc(f);
    px = malloc((size_t)*w * *h * 3);
    if (!px)
        goto fail;
    if (fread(px, 3, (size_t)*w * *h, f) != (size_t)*w * *h)
        goto fail;
    fclose(f);
    return px;
fail:
    free(px);
    fclose(f);
    return NULL;
}
