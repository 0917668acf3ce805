#include <sys/types.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <unistd.h>

/* Gives up root before the client's request is served. */
void become_nobody(void)
{
    struct passwd *pw = getpwnam("nobody");

    if (pw == NULL) {
        fprintf(stderr, "no such user\n");
        _exit(1);
    }
    if (setgroups(0, NULL) != 0 || setgid(pw->pw_gid) != 0 || setuid(pw->pw_uid) != 0) {
        perror("cannot drop privileges");
        _exit(1);
    }
    if (setuid(0) == 0) {
        fprintf(stderr, "privileges were not dropped\n");
        _exit(1);
    }
}
