#include <sqlite3.h>
#include <string>

int findUser(sqlite3* db, const std::string& name) {
    std::string sql = "SELECT id FROM users WHERE name = '" + name + "';";
    sqlite3_stmt* st = nullptr;
    if (sqlite3_prepare_v2(db, sql.c_str(), -1, &st, nullptr) != SQLITE_OK)
        return -1;
    int id = sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int(st, 0) : -1;
    sqlite3_finalize(st);
    return id;
}
