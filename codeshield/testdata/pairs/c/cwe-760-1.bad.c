#include <openssl/evp.h>
#include <string.h>

int hash_password(const char *password, unsigned char *out) {
    const unsigned char salt[] = "static_salt";
    return PKCS5_PBKDF2_HMAC(password, strlen(password), salt, sizeof(salt) - 1, 600000, EVP_sha256(), 32, out);
}
