#include <mysql/mysql.h>
#include <stdexcept>

MYSQL* connect() {
    MYSQL* c = mysql_init(nullptr);
    if (!mysql_real_connect(c, "db.local", "billing", "Winter2024!", "billing", 0, nullptr, 0))
        throw std::runtime_error("connect");
    return c;
}
