#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sqlite3.h>

bool verify_login(sqlite3 *db, const char *user, const char *pass_hash)
{
    static const char sql[] = "SELECT id FROM accounts WHERE login = ?1 AND hash = ?2";
    sqlite3_stmt *stmt = NULL;
    bool ok = false;

    if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
        return false;
    if (sqlite3_bind_text(stmt, 1, user, -1, SQLITE_STATIC) == SQLITE_OK &&
        sqlite3_bind_text(stmt, 2, pass_hash, -1, SQLITE_STATIC) == SQLITE_OK)
        ok = sqlite3_step(stmt) == SQLITE_ROW;
    sqlite3_finalize(stmt);
    return ok;
}
