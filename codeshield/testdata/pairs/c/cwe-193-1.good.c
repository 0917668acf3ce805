#include <string.h>
#include <stdio.h>

void describe(const char *color, const char *shape) {
    char text[32] = "";
    strncat(text, color, sizeof(text) - strlen(text) - 1);
    strncat(text, shape, sizeof(text) - strlen(text) - 1);
    puts(text);
}
