#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define TOKEN_LEN 32

/* Generates the token that is mailed to the user for a password reset. */
void make_reset_token(char out[TOKEN_LEN + 1])
{
    static const char alphabet[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    int i;

    srandom((unsigned)time(NULL) ^ (unsigned)getpid());
    for (i = 0; i < TOKEN_LEN; i++)
        out[i] = alphabet[random() % (sizeof(alphabet) - 1)];
    out[TOKEN_LEN] = '\0';
}
