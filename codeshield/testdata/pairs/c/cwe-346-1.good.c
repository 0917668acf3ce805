#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const allowed_origins[] = {
    "https://app.example.com",
    "https://admin.example.com",
};

static const char *match_origin(const char *origin)
{
    size_t i;

    if (origin == NULL)
        return NULL;
    for (i = 0; i < sizeof(allowed_origins) / sizeof(allowed_origins[0]); i++)
        if (strcmp(origin, allowed_origins[i]) == 0)
            return allowed_origins[i];
    return NULL;
}

/* CGI: JSON API used from the web front end, with the session cookie */
int main(void)
{
    const char *origin = match_origin(getenv("HTTP_ORIGIN"));

    if (origin != NULL) {
        printf("Access-Control-Allow-Origin: %s\r\n", origin);
        printf("Access-Control-Allow-Credentials: true\r\n");
        printf("Vary: Origin\r\n");
    }
    printf("Content-Type: application/json\r\n\r\n");
    return print_account_json(stdout);
}
