#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Compares the API key of a request with the configured one. */
int api_key_valid(const char *presented)
{
    const char *expected_key = getenv("SERVICE_API_KEY");
    size_t i;

    if (presented == NULL || expected_key == NULL)
        return 0;
    if (strlen(presented) != strlen(expected_key))
        return 0;
    for (i = 0; expected_key[i] != '\0'; i++) {
        if (presented[i] != expected_key[i])
            return 0;
    }
    return 1;
}
