#include <stdlib.h>
#include <stdint.h>

int *make_table(size_t rows, size_t cols) {
    if (cols != 0 && rows > SIZE_MAX / cols / sizeof(int)) {
        return NULL;
    }
    return calloc(rows * cols, sizeof(int));
}
