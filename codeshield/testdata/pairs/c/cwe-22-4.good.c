#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads a file below root and returns its content as a NUL terminated string.
 * The caller frees the result. Returns NULL on failure. */
char *load_document(const char *root, const char *name)
{
    char full[4096];
    char base[PATH_MAX];
    char resolved[PATH_MAX];
    snprintf(full, sizeof(full), "%s/%s", root, name);

    if (!realpath(root, base) || !realpath(full, resolved))
        return NULL;
    size_t blen = strlen(base);
    if (strncmp(base, resolved, blen) != 0 || resolved[blen] != '/')
        return NULL;

    FILE *fp = fopen(resolved, "rb");
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
