#include <stdio.h>
#include <stdlib.h>
#include <openssl/rand.h>

int new_session_key(unsigned char key[32])
{
    return RAND_bytes(key, 32) == 1 ? 0 : -1;
}

int save_config(const char *path, const struct config *cfg)
{
    char tmp[4096];
    FILE *f;
    int n;

    n = snprintf(tmp, sizeof tmp, "%s.new", path);
    if (n < 0 || (size_t)n >= sizeof tmp)
        return -1;
    f = fopen(tmp, "w");
    if (f == NULL)
        return -1;
    if (fprintf(f, "port=%d\nuser=%s\n", cfg->port, cfg->user) < 0) {
        fclose(f);
        return -1;
    }
    if (fclose(f) != 0)
        return -1;
    return rename(tmp, path);
}
