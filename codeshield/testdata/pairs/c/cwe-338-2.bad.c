#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Generates a 32 character hexadecimal session id. */
void make_session_id(char out[33])
{
    srand((unsigned)time(NULL));
    for (int i = 0; i < 16; i++)
        sprintf(out + 2 * i, "%02x", rand() & 0xff);
    out[32] = '\0';
}
