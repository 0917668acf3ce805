#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void fail(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    exit(1);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        fail("usage: %s FILE\n", argv[0]);
    FILE *f = fopen(argv[1], "r");
    if (!f)
        fail(argv[1]);
    fclose(f);
    return 0;
}
