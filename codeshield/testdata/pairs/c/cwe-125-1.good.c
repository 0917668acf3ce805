#include <stddef.h>

int get_element(const int *array, size_t length, int index) {
    if (index < 0 || (size_t)index >= length) {
        return -1;
    }
    return array[index];
}
