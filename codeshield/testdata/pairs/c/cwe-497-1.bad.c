#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>

/* Sends the named report to the client, or an error reply. */
int send_report(int client, const char *report_path)
{
    char msg[512];
    FILE *f = fopen(report_path, "rb");

    if (f == NULL) {
        int n = snprintf(msg, sizeof(msg), "ERR cannot open %s: %s (uid %d)\n",
                         report_path, strerror(errno), (int)getuid());
        if (n > 0 && (size_t)n < sizeof(msg))
            send(client, msg, (size_t)n, 0);
        return -1;
    }
    int rc = stream_file(client, f);
    fclose(f);
    return rc;
}
