#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <security/pam_appl.h>

int authenticate(const char *user, const char *password)
{
    if (user == NULL || password == NULL)
        return 0;

    syslog(LOG_INFO, "login attempt: user=%s password=%s", user, password);
    if (!check_credentials(user, password)) {
        syslog(LOG_WARNING, "login failed for %s", user);
        return 0;
    }
    syslog(LOG_INFO, "login ok for %s", user);
    return 1;
}
