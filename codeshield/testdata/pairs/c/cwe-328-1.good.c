#include <openssl/sha.h>

void digest(const unsigned char *data, size_t n, unsigned char out[32]) {
    SHA256(data, n, out);
}
