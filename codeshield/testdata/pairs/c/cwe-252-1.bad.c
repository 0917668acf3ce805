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
    setgroups(0, NULL);
    setgid(pw->pw_gid);
    setuid(pw->pw_uid);
}
