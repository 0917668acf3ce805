#include <sqlite3.h>
#include <string>

bool userExists(sqlite3 *db, const std::string &name) {
    std::string sql = "SELECT 1 FROM users WHERE name = '" + name + "'";
    return sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}
