#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define MAX_RECORD (1u << 20)

/* Reads a record: a 4 byte length and as many bytes. */
unsigned char *read_record(FILE *f, size_t *len)
{
    uint32_t n;
    if (fread(&n, sizeof n, 1, f) != 1)
        return NULL;
    if (n == 0 || n > MAX_RECORD)
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
