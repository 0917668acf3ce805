#include <stdlib.h>
#include <sys/random.h>
#include <unistd.h>

#define TOKEN_LEN 32

/* Generates the token that is mailed to the user for a password reset. Returns 0, or -1 without randomness. */
int make_reset_token(char out[TOKEN_LEN + 1])
{
    static const char alphabet[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    unsigned char raw[TOKEN_LEN];
    int i;

    if (getrandom(raw, sizeof(raw), 0) != (ssize_t)sizeof(raw))
        return -1;
    for (i = 0; i < TOKEN_LEN; i++)
        out[i] = alphabet[raw[i] & 63];
    out[TOKEN_LEN] = '\0';
    return 0;
}
