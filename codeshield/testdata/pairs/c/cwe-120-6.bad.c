#include <string.h>
#include <stdio.h>

struct user { char name[32]; int age; };

void set_name(struct user *u, const char *name)
{
    strcpy(u->name, name);
}
