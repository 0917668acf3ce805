#include <jwt.h>

int read_claims(const char *token, jwt_t **out) {
    return jwt_decode(out, token, NULL, 0);
}
