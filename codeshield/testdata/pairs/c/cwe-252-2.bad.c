#include <stdio.h>
#include <stdlib.h>
#include <openssl/rand.h>

void new_session_key(unsigned char key[32])
{
    RAND_bytes(key, 32);
}

int save_config(const char *path, const struct config *cfg)
{
    char tmp[4096];
    FILE *f;

    snprintf(tmp, sizeof tmp, "%s.new", path);
    f = fopen(tmp, "w");
    fprintf(f, "port=%d\nuser=%s\n", cfg->port, cfg->user);
    fclose(f);
    rename(tmp, path);
    return 0;
}
