#include <stdio.h>
#include <string.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#define KEY_FILE "/etc/agent/config.key"

static int load_key(unsigned char key[32])
{
    FILE *f = fopen(KEY_FILE, "rb");
    size_t n;

    if (f == NULL)
        return -1;
    n = fread(key, 1, 32, f);
    fclose(f);
    return n == 32 ? 0 : -1;
}

/* out: 12 bytes nonce, ciphertext, 16 bytes tag */
int seal_config(const unsigned char *in, int len, unsigned char *out)
{
    unsigned char key[32];
    int n = 0, tail = 0, ok;
    EVP_CIPHER_CTX *c;

    if (load_key(key) != 0)
        return -1;
    c = EVP_CIPHER_CTX_new();
    if (c == NULL || RAND_bytes(out, 12) != 1) {
        OPENSSL_cleanse(key, sizeof key);
        EVP_CIPHER_CTX_free(c);
        return -1;
    }
    ok = EVP_EncryptInit_ex(c, EVP_aes_256_gcm(), NULL, key, out) == 1 &&
         EVP_EncryptUpdate(c, out + 12, &n, in, len) == 1 &&
         EVP_EncryptFinal_ex(c, out + 12 + n, &tail) == 1 &&
         EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_GET_TAG, 16, out + 12 + n) == 1;
    OPENSSL_cleanse(key, sizeof key);
    EVP_CIPHER_CTX_free(c);
    return ok ? 12 + n + 16 : -1;
}
