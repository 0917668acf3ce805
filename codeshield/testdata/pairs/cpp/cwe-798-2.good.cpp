#include <cstdlib>
#include <mysql/mysql.h>
#include <stdexcept>

MYSQL* connect() {
    const char* password = std::getenv("BILLING_DB_PASSWORD");
    if (password == nullptr) throw std::runtime_error("no password");
    MYSQL* c = mysql_init(nullptr);
    if (!mysql_real_connect(c, "db.local", "billing", password, "billing", 0, nullptr, 0))
        throw std::runtime_error("connect");
    return c;
}
