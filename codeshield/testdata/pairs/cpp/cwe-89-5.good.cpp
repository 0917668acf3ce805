#include <sqlite3.h>
#include <string>
#include <vector>

class TaskStore {
public:
    explicit TaskStore(sqlite3* db) : db_(db) {}

    std::vector<std::string> search(const std::string& owner, const std::string& word) {
        std::vector<std::string> out;
        sqlite3_stmt* stmt = nullptr;
        const char* sql = "SELECT title FROM tasks WHERE owner=?1 AND title LIKE '%' || ?2 || '%'";
        if (sqlite3_prepare_v2(db_, sql, -1, &stmt, nullptr) != SQLITE_OK) {
            return out;
        }
        sqlite3_bind_text(stmt, 1, owner.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(stmt, 2, word.c_str(), -1, SQLITE_TRANSIENT);
        while (sqlite3_step(stmt) == SQLITE_ROW) {
            out.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(stmt, 0)));
        }
        sqlite3_finalize(stmt);
        return out;
    }

private:
    sqlite3* db_;
};
