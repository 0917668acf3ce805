#include <string.h>
#include <stdio.h>

void describe(const char *color, const char *shape) {
    char text[32] = "";
    strncat(text, color, sizeof(text));
    strncat(text, shape, sizeof(text) - strlen(text));
    puts(text);
}
