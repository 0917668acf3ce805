#include <string.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

static const unsigned char config_key[32] = {
    0x3a, 0x91, 0xc4, 0x5f, 0x07, 0xe2, 0x6b, 0x88, 0x1d, 0xf0, 0x42, 0xb9, 0x75, 0x0e, 0xad, 0x63,
    0x99, 0x2c, 0xd7, 0x14, 0x5a, 0xb3, 0x08, 0xef, 0x71, 0xc6, 0x3d, 0x82, 0x4b, 0x96, 0x20, 0xda,
};

/* out: 12 bytes nonce, ciphertext, 16 bytes tag */
int seal_config(const unsigned char *in, int len, unsigned char *out)
{
    int n = 0, tail = 0, ok;
    EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();

    if (c == NULL || RAND_bytes(out, 12) != 1) {
        EVP_CIPHER_CTX_free(c);
        return -1;
    }
    ok = EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, config_key, out) == 1 &&
         EVP_EncryptUpdate(c, out + 12, &n, in, len) == 1 &&
         EVP_EncryptFinal_ex(c, out + 12 + n, &tail) == 1 &&
         EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_GET_TAG, 16, out + 12 + n) == 1;
    EVP_CIPHER_CTX_free(c);
    return ok ? 12 + n + 16 : -1;
}
