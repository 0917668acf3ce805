#include <stdio.h>

void log_message(const char *message) {
    printf(message);
    printf("\n");
}
