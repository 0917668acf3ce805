#include <gcrypt.h>
#include <string.h>

/* Encrypts one card record in place; len is a multiple of 8. */
int encrypt_record(unsigned char *buf, size_t len, const unsigned char key[24])
{
    gcry_cipher_hd_t hd;
    gcry_error_t err;

    err = gcry_cipher_open(&hd, GCRY_CIPHER_3DES, GCRY_CIPHER_MODE_ECB, 0);
    if (err)
        return -1;
    err = gcry_cipher_setkey(hd, key, 24);
    if (!err)
        err = gcry_cipher_encrypt(hd, buf, len, NULL, 0);
    gcry_cipher_close(hd);
    return err ? -1 : 0;
}
