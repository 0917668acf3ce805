#include <string.h>

int login(const char *user, const char *given) {
    const char *admin_password = "S3cr3tPass";
    return strcmp(user, "admin") == 0 && strcmp(given, admin_password) == 0;
}
