#include <stddef.h>
#include <string.h>

/* Copies src to dst, replacing tabs by four spaces. dst has room for dstsize bytes. */
void expand_tabs(const char *src, char *dst, size_t dstsize)
{
    size_t j = 0;
    if (dstsize == 0)
        return;
    for (size_t i = 0; src[i] != '\0'; i++) {
        size_t need = src[i] == '\t' ? 4 : 1;
        if (j + need >= dstsize)
            break;
        if (src[i] == '\t') {
            dst[j++] = ' ';
            dst[j++] = ' ';
            dst[j++] = ' ';
            dst[j++] = ' ';
        } else {
            dst[j++] = src[i];
        }
    }
    dst[j] = '\0';
}
