#include <sodium.h>
#include <stdio.h>
#include <string.h>

/* Stores user:hash in the user file. */
int store_user(FILE *db, const char *user, const char *passphrase)
{
    char hash[crypto_pwhash_STRBYTES];

    if (crypto_pwhash_str(hash, passphrase, strlen(passphrase),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return -1;
    return fprintf(db, "%s:%s\n", user, hash) < 0 ? -1 : 0;
}
