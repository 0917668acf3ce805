#include <gcrypt.h>
#include <string.h>

#define NONCE_LEN 12
#define TAG_LEN 16

/* Encrypts one card record in place; nonce and tag are stored with it. */
int encrypt_record(unsigned char *buf, size_t len, const unsigned char key[32],
                   unsigned char nonce[NONCE_LEN], unsigned char tag[TAG_LEN])
{
    gcry_cipher_hd_t hd;
    gcry_error_t err;

    err = gcry_cipher_open(&hd, GCRY_CIPHER_AES256, GCRY_CIPHER_MODE_GCM, 0);
    if (err)
        return -1;
    gcry_create_nonce(nonce, NONCE_LEN);
    err = gcry_cipher_setkey(hd, key, 32);
    if (!err)
        err = gcry_cipher_setiv(hd, nonce, NONCE_LEN);
    if (!err)
        err = gcry_cipher_encrypt(hd, buf, len, NULL, 0);
    if (!err)
        err = gcry_cipher_gettag(hd, tag, TAG_LEN);
    gcry_cipher_close(hd);
    return err ? -1 : 0;
}
