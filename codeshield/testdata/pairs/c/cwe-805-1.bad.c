#include <string.h>

struct user { char name[24]; char shell[16]; };

void set_shell(struct user *u, const char *shell)
{
    strncpy(u->shell, shell, sizeof(u->name));
    u->shell[sizeof(u->name) - 1] = '\0';
}
