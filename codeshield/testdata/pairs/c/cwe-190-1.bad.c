#include <stdlib.h>

int *make_table(size_t rows, size_t cols) {
    int *t = malloc(rows * cols * sizeof(int));
    if (!t) return NULL;
    for (size_t i = 0; i < rows * cols; i++) t[i] = 0;
    return t;
}
