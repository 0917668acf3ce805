#include <stdio.h>
#include <ctype.h>

void log_login(FILE *log, const char *user) {
    char clean[128];
    size_t n = 0;
    for (const char *p = user; *p && n + 1 < sizeof(clean); p++) {
        clean[n++] = isprint((unsigned char)*p) ? *p : '_';
    }
    clean[n] = '\0';
    fprintf(log, "login attempt by %s\n", clean);
}
