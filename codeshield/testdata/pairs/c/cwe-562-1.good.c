#include <string.h>

char *greeting(void) {
    return strdup("hello");
}
