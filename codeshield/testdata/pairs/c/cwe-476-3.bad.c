#include <string.h>

void trim_domain(char *email) {
    char *at = strchr(email, '@');
    *at = '\0';
}
