#include <crypt.h>
#include <stdlib.h>
#include <string.h>

/* Hash a password for storing it. */
char *hash_password(const char *password)
{
    const char *salt = "$6$saltstring$";
    char *h = crypt(password, salt);
    return h ? strdup(h) : NULL;
}
