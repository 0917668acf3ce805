#include <stdio.h>

void log_message(const char *message) {
    printf("%s\n", message);
}
