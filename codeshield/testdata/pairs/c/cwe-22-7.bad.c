#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

int write_upload(const char *dir, const char *filename, const void *data, size_t n)
{
    char dst[512];
    if (snprintf(dst, sizeof dst, "%s/%s", dir, filename) >= (int)sizeof dst)
        return -1;
    FILE *out = fopen(dst, "wb");
    if (out == NULL)
        return -1;
    size_t w = fwrite(data, 1, n, out);
    return fclose(out) == 0 && w == n ? 0 : -1;
}
