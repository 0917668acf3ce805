#include <stdlib.h>
#include <string.h>

int login(const char *user, const char *given) {
    const char *expected = getenv("ADMIN_PASSWORD");
    if (expected == NULL) {
        return 0;
    }
    return strcmp(user, "admin") == 0 && strcmp(given, expected) == 0;
}
