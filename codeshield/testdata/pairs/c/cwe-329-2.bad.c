#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

/* AES-256-CBC. The IV is written in front of the ciphertext. */
unsigned char *seal(const unsigned char key[32], const unsigned char *msg, int n, int *outlen)
{
    unsigned char iv[16];
    memset(iv, 0, sizeof iv);
    unsigned char *out = malloc(16 + n + 16);
    if (!out) return NULL;
    memcpy(out, iv, 16);
    int l1, l2;
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);
    EVP_EncryptUpdate(ctx, out + 16, &l1, msg, n);
    EVP_EncryptFinal_ex(ctx, out + 16 + l1, &l2);
    EVP_CIPHER_CTX_free(ctx);
    *outlen = 16 + l1 + l2;
    return out;
}
