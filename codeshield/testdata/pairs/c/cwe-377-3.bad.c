#include <stdio.h>
#include <stdlib.h>

FILE *scratch(void)
{
    char *name = tmpnam(NULL);
    return fopen(name, "w+");
}
