#include <string.h>

void trim_domain(char *email) {
    char *at = strchr(email, '@');
    if (at != NULL) {
        *at = '\0';
    }
}
