#include <stdio.h>
#include <stdlib.h>

/* CGI: JSON API used from the web front end, with the session cookie */
int main(void)
{
    const char *origin = getenv("HTTP_ORIGIN");

    if (origin != NULL) {
        printf("Access-Control-Allow-Origin: %s\r\n", origin);
        printf("Access-Control-Allow-Credentials: true\r\n");
    }
    printf("Content-Type: application/json\r\n\r\n");
    return print_account_json(stdout);
}
