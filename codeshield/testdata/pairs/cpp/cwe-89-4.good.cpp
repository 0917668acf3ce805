#include <mysqlx/xdevapi.h>
#include <map>
#include <stdexcept>
#include <string>

class OrderRepo {
public:
    explicit OrderRepo(mysqlx::Session& s) : session_(s) {}

    mysqlx::RowResult byStatus(const std::string& status, const std::string& sortColumn) {
        static const std::map<std::string, std::string> columns{
            {"date", "created_at"}, {"total", "total_cents"}, {"customer", "customer_id"}};
        auto it = columns.find(sortColumn);
        if (it == columns.end()) {
            throw std::invalid_argument("unknown sort column");
        }
        return session_.sql("SELECT * FROM orders WHERE status = ? ORDER BY " + it->second).bind(status).execute();
    }

private:
    mysqlx::Session& session_;
};
