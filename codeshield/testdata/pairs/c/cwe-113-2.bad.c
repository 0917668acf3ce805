#include <stdio.h>
#include <string.h>

// Build the Content-Disposition header for a download with the given file name.
void build_disposition(const char *filename, char *buf, size_t size)
{
    snprintf(buf, size, "Content-Disposition: attachment; filename=\"%s\"\r\n", filename);
}
