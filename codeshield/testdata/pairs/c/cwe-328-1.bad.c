#include <openssl/md5.h>

void digest(const unsigned char *data, size_t n, unsigned char out[16]) {
    MD5(data, n, out);
}
