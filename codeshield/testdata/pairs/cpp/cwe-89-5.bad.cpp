#include <sqlite3.h>
#include <string>
#include <vector>

class TaskStore {
public:
    explicit TaskStore(sqlite3* db) : db_(db) {}

    std::vector<std::string> search(const std::string& owner, const std::string& word) {
        std::vector<std::string> out;
        std::string sql = "SELECT title FROM tasks WHERE owner='";
        sql.append(owner).append("' AND title LIKE '%").append(word).append("%'");
        sqlite3_stmt* stmt = nullptr;
        if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &stmt, nullptr) != SQLITE_OK) {
            return out;
        }
        while (sqlite3_step(stmt) == SQLITE_ROW) {
            out.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(stmt, 0)));
        }
        sqlite3_finalize(stmt);
        return out;
    }

private:
    sqlite3* db_;
};
