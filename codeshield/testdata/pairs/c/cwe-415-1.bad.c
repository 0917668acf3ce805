#include <stdlib.h>

int handle(char *data, int size) {
    if (size <= 0) {
        free(data);
    }
    free(data);
    return 0;
}
