#include <stdbool.h>
#include <string.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

bool webhook_is_authentic(const char *secret, const unsigned char *body, size_t len,
                          const unsigned char received[32])
{
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned int mac_len = 0;

    if (HMAC(EVP_sha256(), secret, (int)strlen(secret), body, len, mac, &mac_len) == NULL)
        return false;
    return mac_len == 32 && CRYPTO_memcmp(mac, received, 32) == 0;
}
