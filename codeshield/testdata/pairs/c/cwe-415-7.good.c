#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct conf {
    char *host;
    char *user;
};

int conf_parse(FILE *f, struct conf *out)
{
    char *host = NULL, *user = NULL;
    size_t hcap = 0, ucap = 0;

    if (getline(&host, &hcap, f) < 0)
        goto err;
    if (getline(&user, &ucap, f) < 0)
        goto err;
    host[strcspn(host, "\n")] = '\0';
    user[strcspn(user, "\n")] = '\0';
    out->host = host;
    out->user = user;
    return 0;

err:
    free(host);
    free(user);
    return -1;
}
