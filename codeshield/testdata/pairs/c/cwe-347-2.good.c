#include <jwt.h>
#include <stdlib.h>
#include <string.h>

// Returns the "sub" claim of a token, or NULL.
char *token_subject(const char *token, const unsigned char *key, int key_len)
{
    jwt_t *jwt = NULL;
    if (jwt_decode(&jwt, token, key, key_len) != 0)
        return NULL;
    if (jwt_get_alg(jwt) != JWT_ALG_HS256) {
        jwt_free(jwt);
        return NULL;
    }
    const char *sub = jwt_get_grant(jwt, "sub");
    char *copy = sub ? strdup(sub) : NULL;
    jwt_free(jwt);
    return copy;
}
