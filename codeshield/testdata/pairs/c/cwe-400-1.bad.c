#include <stdlib.h>
#include <stdio.h>

int *read_numbers(FILE *in) {
    int count;
    if (fscanf(in, "%d", &count) != 1) return NULL;
    int *v = malloc(count * sizeof(int));
    if (!v) return NULL;
    for (int i = 0; i < count; i++) {
        if (fscanf(in, "%d", &v[i]) != 1) break;
    }
    return v;
}
