#include <jwt.h>
#include <stdlib.h>
#include <string.h>

// Returns the "sub" claim of a token, or NULL.
char *token_subject(const char *token)
{
    jwt_t *jwt = NULL;
    if (jwt_decode(&jwt, token, NULL, 0) != 0)
        return NULL;
    const char *sub = jwt_get_grant(jwt, "sub");
    char *copy = sub ? strdup(sub) : NULL;
    jwt_free(jwt);
    return copy;
}
