#include <stdlib.h>

int handle(char *data, int size) {
    if (size <= 0) {
        free(data);
        return -1;
    }
    free(data);
    return 0;
}
