#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>

static char errbuf[256];

static void set_error(const char *what, const char *detail)
{
    char tmp[256];

    snprintf(tmp, sizeof(tmp), "%s: %s", what, detail);
    snprintf(errbuf, sizeof(errbuf), tmp);
}

int open_profile(const char *name)
{
    FILE *f = fopen(name, "r");

    if (f == NULL) {
        set_error("cannot open profile", name);
        return -1;
    }
    fclose(f);
    return 0;
}
