#include <stdlib.h>
#include <stdio.h>

#define MAX_COUNT 10000

int *read_numbers(FILE *in) {
    int count;
    if (fscanf(in, "%d", &count) != 1) return NULL;
    if (count <= 0 || count > MAX_COUNT) return NULL;
    int *v = calloc((size_t)count, sizeof(int));
    if (!v) return NULL;
    for (int i = 0; i < count; i++) {
        if (fscanf(in, "%d", &v[i]) != 1) break;
    }
    return v;
}
