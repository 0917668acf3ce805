#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

/* Looks up the balance of an account by its owner's name; -1 when there is none. */
int get_balance(sqlite3 *db, const char *owner) {
    const char *query = "SELECT balance FROM accounts WHERE owner = ?1";
    sqlite3_stmt *st = NULL;
    int balance = -1;
    if (sqlite3_prepare_v2(db, query, -1, &st, NULL) == SQLITE_OK) {
        sqlite3_bind_text(st, 1, owner, -1, SQLITE_TRANSIENT);
        if (sqlite3_step(st) == SQLITE_ROW)
            balance = sqlite3_column_int(st, 0);
    }
    sqlite3_finalize(st);
    return balance;
}
