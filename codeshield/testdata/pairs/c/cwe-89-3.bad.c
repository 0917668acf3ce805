#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sqlite3.h>

static int count_cb(void *out, int argc, char **argv, char **cols)
{
    (void)argc; (void)argv; (void)cols;
    ++*(int *)out;
    return 0;
}

bool verify_login(sqlite3 *db, const char *user, const char *pass_hash)
{
    char query[512];
    int rows = 0;
    char *err = NULL;

    strcpy(query, "SELECT id FROM accounts WHERE login = '");
    strncat(query, user, 64);
    strcat(query, "' AND hash = '");
    strncat(query, pass_hash, 128);
    strcat(query, "'");

    if (sqlite3_exec(db, query, count_cb, &rows, &err) != SQLITE_OK) {
        sqlite3_free(err);
        return false;
    }
    return rows == 1;
}
