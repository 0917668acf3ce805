#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>

#define WWW_ROOT "/var/www"

static int serve(int cfd, char *request)
{
    char *save = NULL;
    char *method = strtok_r(request, " ", &save);
    char *uri = strtok_r(NULL, " ", &save);
    char full[1024], resolved[PATH_MAX];
    struct stat st;
    int fd, n;

    if (!method || !uri || strcmp(method, "GET"))
        return send_status(cfd, 405);
    if (strcmp(uri, "/") == 0)
        uri = "/index.html";

    n = snprintf(full, sizeof(full), "%s%s", WWW_ROOT, uri);
    if (n < 0 || (size_t)n >= sizeof(full))
        return send_status(cfd, 414);
    if (realpath(full, resolved) == NULL ||
        strncmp(resolved, WWW_ROOT "/", sizeof(WWW_ROOT)) != 0)
        return send_status(cfd, 404);

    fd = open(resolved, O_RDONLY | O_NOFOLLOW);
    if (fd < 0)
        return send_status(cfd, 404);
    if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode)) {
        close(fd);
        return send_status(cfd, 404);
    }
    send_header(cfd, st.st_size);
    sendfile(cfd, fd, NULL, st.st_size);
    close(fd);
    return 0;
}
