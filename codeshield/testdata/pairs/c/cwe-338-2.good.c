#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>

/* Generates a 32 character hexadecimal session id. */
int make_session_id(char out[33])
{
    unsigned char raw[16];
    if (getrandom(raw, sizeof raw, 0) != (ssize_t)sizeof raw)
        return -1;
    for (int i = 0; i < 16; i++)
        snprintf(out + 2 * i, 3, "%02x", raw[i]);
    out[32] = '\0';
    return 0;
}
