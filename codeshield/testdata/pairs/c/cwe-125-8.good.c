#include <stdint.h>
#include <stdio.h>

static const char *const level_names[] = { "debug", "info", "warn", "error" };

const char *level_name(int level)
{
    if (level < 0 || level >= (int)(sizeof level_names / sizeof level_names[0]))
        return "unknown";
    return level_names[level];
}
