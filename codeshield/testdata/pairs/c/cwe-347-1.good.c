#include <jwt.h>
#include <string.h>

int read_claims(const char *token, const char *secret, jwt_t **out) {
    int rc = jwt_decode(out, token, (const unsigned char *)secret, strlen(secret));
    if (rc != 0) {
        return rc;
    }
    if (jwt_get_alg(*out) != JWT_ALG_HS256) {
        jwt_free(*out);
        return -1;
    }
    return 0;
}
