#include <stdio.h>
#include <stdlib.h>

/* Reads a record: a 4 byte length and as many bytes. */
unsigned char *read_record(FILE *f, size_t *len)
{
    int n;
    if (fread(&n, sizeof n, 1, f) != 1)
        return NULL;
    unsigned char *p = malloc(n);
    if (!p)
        return NULL;
    if (fread(p, 1, n, f) != n) {
        free(p);
        return NULL;
    }
    *len = n;
    return p;
}
