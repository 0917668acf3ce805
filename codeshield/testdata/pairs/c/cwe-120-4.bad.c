#include <stdio.h>
#include <string.h>

struct user {
    int id;
    char name[32];
    char email[64];
};

// Fill a user record from a line "id,name,email". Returns 0 on success.
int parse_user(const char *line, struct user *u) {
    if (sscanf(line, "%d,%[^,],%s", &u->id, u->name, u->email) != 3)
        return -1;
    return 0;
}
