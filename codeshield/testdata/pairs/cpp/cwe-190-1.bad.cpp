#include <cstddef>

int *allocate(int rows, int cols) {
    return new int[rows * cols];
}
