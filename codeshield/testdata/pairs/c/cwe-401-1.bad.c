#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Counts how many lines of a file contain needle, -1 on error. */
long count_matches(const char *path, const char *needle)
{
    FILE *in = fopen(path, "r");
    if (in == NULL)
        return -1;
    char *line = malloc(8192);
    if (line == NULL) {
        fclose(in);
        return -1;
    }
    long hits = 0;
    while (fgets(line, 8192, in)) {
        if (strlen(line) == 8191)
            return -1;
        if (strstr(line, needle))
            hits++;
    }
    free(line);
    fclose(in);
    return hits;
}
