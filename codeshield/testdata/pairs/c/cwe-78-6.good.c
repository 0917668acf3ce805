#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include "cgi.h"

extern char **environ;

/* POST /admin/wifi: ssid=...&psk=... */
int apply_wifi(struct cgi *cgi)
{
    const char *ssid = cgi_param(cgi, "ssid");
    const char *psk = cgi_param(cgi, "psk");
    pid_t pid;
    int status;

    if (!ssid || !psk || strlen(ssid) > 32 || strlen(psk) > 63)
        return cgi_error(cgi, 400);

    char *argv[] = { "nmcli", "device", "wifi", "connect", (char *)ssid, "password", (char *)psk, NULL };
    if (posix_spawn(&pid, "/usr/bin/nmcli", NULL, NULL, argv, environ) != 0 ||
        waitpid(pid, &status, 0) < 0 || status != 0)
        return cgi_error(cgi, 500);
    return cgi_redirect(cgi, "/admin");
}
