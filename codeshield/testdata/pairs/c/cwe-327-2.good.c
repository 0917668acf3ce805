#include <openssl/evp.h>
#include <string.h>

// Encrypts len bytes of in; returns the length of the ciphertext or -1.
int encrypt_record(const unsigned char *key, const unsigned char *iv,
                   const unsigned char *in, int len, unsigned char *out, unsigned char tag[16])
{
    int a = 0, b = 0;
    EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
    if (c == NULL) return -1;
    const EVP_CIPHER *cipher = EVP_aes_256_gcm();
    if (EVP_EncryptInit_ex(c, cipher, NULL, key, iv) != 1 ||
        EVP_EncryptUpdate(c, out, &a, in, len) != 1 ||
        EVP_EncryptFinal_ex(c, out + a, &b) != 1 ||
        EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_GCM_GET_TAG, 16, tag) != 1) {
        EVP_CIPHER_CTX_free(c);
        return -1;
    }
    EVP_CIPHER_CTX_free(c);
    return a + b;
}
