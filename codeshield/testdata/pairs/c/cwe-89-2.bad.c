#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

/* Looks up the balance of an account by its owner's name; -1 when there is none. */
int get_balance(sqlite3 *db, const char *owner) {
    char *query = sqlite3_mprintf("SELECT balance FROM accounts WHERE owner = '%s'", owner);
    sqlite3_stmt *st = NULL;
    int balance = -1;
    if (sqlite3_prepare_v2(db, query, -1, &st, NULL) == SQLITE_OK) {
        if (sqlite3_step(st) == SQLITE_ROW)
            balance = sqlite3_column_int(st, 0);
    }
    sqlite3_finalize(st);
    sqlite3_free(query);
    return balance;
}
