#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Compares the API key of a request with the configured one, in a time that does not tell where they differ. */
int api_key_valid(const char *presented)
{
    const char *expected_key = getenv("SERVICE_API_KEY");
    unsigned char diff = 0;
    size_t i, len;

    if (presented == NULL || expected_key == NULL)
        return 0;
    len = strlen(expected_key);
    if (strlen(presented) != len)
        return 0;
    for (i = 0; i < len; i++)
        diff |= (unsigned char)presented[i] ^ (unsigned char)expected_key[i];
    return diff == 0;
}
