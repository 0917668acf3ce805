#include <stdio.h>
#include <string.h>

enum level { LOW, MEDIUM, HIGH };

int timeout_for(enum level lv)
{
    int timeout;

    switch (lv) {
    case LOW:
        timeout = 60;
        break;
    case MEDIUM:
        timeout = 30;
        break;
    case HIGH:
    default:
        timeout = 5;
        break;
    }
    return timeout;
}

int parse_level(const char *s, enum level *out)
{
    if (strcmp(s, "low") == 0)
        *out = LOW;
    else if (strcmp(s, "medium") == 0)
        *out = MEDIUM;
    else if (strcmp(s, "high") == 0)
        *out = HIGH;
    else
        return -1;
    return 0;
}
