#include <stdio.h>
#include <string.h>

int delete_upload(const char *base, const char *filename) {
    char full[1024];
    if (strstr(filename, "..") != NULL || strchr(filename, '/') != NULL) {
        return -1;
    }
    snprintf(full, sizeof(full), "%s/%s", base, filename);
    return remove(full);
}
