#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <security/pam_appl.h>

static int plain_name(const char *s)
{
    return *s != '\0' && strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_-") == strlen(s);
}

int authenticate(const char *user, const char *password)
{
    if (user == NULL || password == NULL || !plain_name(user))
        return 0;

    syslog(LOG_INFO, "login attempt: user=%s", user);
    if (!check_credentials(user, password)) {
        syslog(LOG_WARNING, "login failed for %s", user);
        return 0;
    }
    syslog(LOG_INFO, "login ok for %s", user);
    return 1;
}
