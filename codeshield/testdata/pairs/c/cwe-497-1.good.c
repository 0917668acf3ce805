#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>
#include <sys/socket.h>

/* Sends the named report to the client, or an error reply. */
int send_report(int client, const char *report_path)
{
    static const char msg[] = "ERR report not available\n";
    FILE *f = fopen(report_path, "rb");

    if (f == NULL) {
        syslog(LOG_ERR, "send_report: open: %s", strerror(errno));
        if (send(client, msg, sizeof(msg) - 1, 0) < 0)
            syslog(LOG_ERR, "send_report: send: %s", strerror(errno));
        return -1;
    }
    int rc = stream_file(client, f);
    fclose(f);
    return rc;
}
