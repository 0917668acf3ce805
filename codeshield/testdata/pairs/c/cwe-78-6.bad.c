#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cgi.h"

/* POST /admin/wifi: ssid=...&psk=... */
int apply_wifi(struct cgi *cgi)
{
    char cmd[512];
    const char *ssid = cgi_param(cgi, "ssid");
    const char *psk = cgi_param(cgi, "psk");

    if (!ssid || !psk)
        return cgi_error(cgi, 400);

    snprintf(cmd, sizeof(cmd), "nmcli device wifi connect '%s' password '%s'", ssid, psk);
    if (system(cmd) != 0)
        return cgi_error(cgi, 500);
    return cgi_redirect(cgi, "/admin");
}
