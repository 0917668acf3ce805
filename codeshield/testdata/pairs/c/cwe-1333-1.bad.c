#include <regex.h>

int valid_email(const char *s) {
    regex_t re;
    if (regcomp(&re, "^([a-zA-Z0-9]+)+@([a-zA-Z0-9]+)+$", REG_EXTENDED) != 0) return 0;
    int ok = regexec(&re, s, 0, NULL, 0) == 0;
    regfree(&re);
    return ok;
}
