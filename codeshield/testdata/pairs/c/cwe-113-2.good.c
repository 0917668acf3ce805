#include <stdio.h>
#include <string.h>

// Build the Content-Disposition header for a download with the given file name.
void build_disposition(const char *filename, char *buf, size_t size)
{
    char clean[256];
    size_t n = 0;
    for (const char *p = filename; *p && n + 1 < sizeof(clean); p++) {
        if (*p == '\r' || *p == '\n' || *p == '"')
            continue;
        clean[n++] = *p;
    }
    clean[n] = '\0';
    snprintf(buf, size, "Content-Disposition: attachment; filename=\"%s\"\r\n", clean);
}
