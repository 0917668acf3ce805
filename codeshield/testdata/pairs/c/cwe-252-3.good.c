#include <stdlib.h>
#include <string.h>
#include <openssl/rand.h>

int new_session_key(unsigned char key[32])
{
    return RAND_bytes(key, 32) == 1 ? 0 : -1;
}
