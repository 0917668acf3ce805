#include <mysqlx/xdevapi.h>
#include <sstream>
#include <string>

class OrderRepo {
public:
    explicit OrderRepo(mysqlx::Session& s) : session_(s) {}

    mysqlx::RowResult byStatus(const std::string& status, const std::string& sortColumn) {
        std::ostringstream sql;
        sql << "SELECT * FROM orders WHERE status = '" << status << "' ORDER BY " << sortColumn;
        return session_.sql(sql.str()).execute();
    }

private:
    mysqlx::Session& session_;
};
