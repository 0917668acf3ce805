#include <openssl/sha.h>
#include <stdio.h>
#include <string.h>

/* Stores user:hash in the user file. */
int store_user(FILE *db, const char *user, const char *passphrase)
{
    unsigned char md[SHA256_DIGEST_LENGTH];
    int i;

    SHA256((const unsigned char *)passphrase, strlen(passphrase), md);
    if (fprintf(db, "%s:", user) < 0)
        return -1;
    for (i = 0; i < SHA256_DIGEST_LENGTH; i++)
        fprintf(db, "%02x", md[i]);
    return fputc('\n', db) == EOF ? -1 : 0;
}
