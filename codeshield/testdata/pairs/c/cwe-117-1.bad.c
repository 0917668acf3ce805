#include <stdio.h>

void log_login(FILE *log, const char *user) {
    fprintf(log, "login attempt by %s\n", user);
}
