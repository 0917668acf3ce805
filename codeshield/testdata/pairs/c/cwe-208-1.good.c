#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <string.h>

int verify_mac(const unsigned char *key, int keylen, const unsigned char *msg, size_t n,
               const unsigned char mac[32])
{
    unsigned char want[EVP_MAX_MD_SIZE];
    unsigned int wlen = 0;
    HMAC(EVP_sha256(), key, keylen, msg, n, want, &wlen);
    return CRYPTO_memcmp(want, mac, 32) == 0;
}
