#include <crypt.h>
#include <stdlib.h>
#include <string.h>

/* Hash a password for storing it. */
char *hash_password(const char *password)
{
    char salt[CRYPT_GENSALT_OUTPUT_SIZE];
    if (!crypt_gensalt_rn("$y$", 0, NULL, 0, salt, sizeof salt))
        return NULL;
    char *h = crypt(password, salt);
    return h ? strdup(h) : NULL;
}
