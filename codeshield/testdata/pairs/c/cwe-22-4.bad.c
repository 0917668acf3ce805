#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads a file below root and returns its content as a NUL terminated string.
 * The caller frees the result. Returns NULL on failure. */
char *load_document(const char *root, const char *name)
{
    char full[4096];
    snprintf(full, sizeof(full), "%s/%s", root, name);

    FILE *fp = fopen(full, "rb");
    if (!fp)
        return NULL;
    fseek(fp, 0, SEEK_END);
    long len = ftell(fp);
    if (len < 0) {
        fclose(fp);
        return NULL;
    }
    rewind(fp);
    char *data = malloc((size_t)len + 1);
    if (!data) {
        fclose(fp);
        return NULL;
    }
    size_t n = fread(data, 1, (size_t)len, fp);
    data[n] = '\0';
    fclose(fp);
    return data;
}
