#include <sqlite3.h>
#include <string>
#include <vector>

// The titles of an author's books.
std::vector<std::string> titlesOf(sqlite3* db, const std::string& author) {
    std::vector<std::string> titles;
    const std::string sql = "SELECT title FROM books WHERE author = ?;";
    sqlite3_stmt* stmt = nullptr;
    if (sqlite3_prepare_v2(db, sql.c_str(), -1, &stmt, nullptr) != SQLITE_OK) return titles;
    sqlite3_bind_text(stmt, 1, author.data(), static_cast<int>(author.size()), SQLITE_STATIC);
    while (sqlite3_step(stmt) == SQLITE_ROW)
        titles.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(stmt, 0)));
    sqlite3_finalize(stmt);
    return titles;
}
