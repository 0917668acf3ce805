#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>

#define WWW_ROOT "/var/www"

static int serve(int cfd, char *request)
{
    char *method = strtok(request, " ");
    char *uri = strtok(NULL, " ");
    char full[1024];
    struct stat st;
    int fd;

    if (!method || !uri || strcmp(method, "GET"))
        return send_status(cfd, 405);
    if (strcmp(uri, "/") == 0)
        uri = "/index.html";

    strcpy(full, WWW_ROOT);
    strncat(full, uri, sizeof(full) - strlen(full) - 1);

    fd = open(full, O_RDONLY);
    if (fd < 0 || fstat(fd, &st) < 0)
        return send_status(cfd, 404);
    send_header(cfd, st.st_size);
    sendfile(cfd, fd, NULL, st.st_size);
    close(fd);
    return 0;
}
