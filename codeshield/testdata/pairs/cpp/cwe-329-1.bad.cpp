#include <openssl/evp.h>
#include <vector>

int encrypt(const unsigned char *key, const std::vector<unsigned char> &in, unsigned char *out) {
    const unsigned char iv[] = "0123456789abcdef";
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int len = 0;
    EVP_EncryptInit_ex(ctx, EVP_aes_128_cbc(), nullptr, key, iv);
    EVP_EncryptUpdate(ctx, out, &len, in.data(), static_cast<int>(in.size()));
    EVP_CIPHER_CTX_free(ctx);
    return len;
}
