#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

int hash_password(const char *password, unsigned char *salt, unsigned char *out) {
    if (RAND_bytes(salt, 16) != 1) {
        return 0;
    }
    return PKCS5_PBKDF2_HMAC(password, strlen(password), salt, 16, 600000, EVP_sha256(), 32, out);
}
