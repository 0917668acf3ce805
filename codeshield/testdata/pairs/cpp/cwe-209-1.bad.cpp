#include <httplib.h>
#include <pqxx/pqxx>
#include <string>

void add_routes(httplib::Server& srv, const std::string& dsn) {
    srv.Get(R"(/invoices/(\d+))", [dsn](const httplib::Request& req, httplib::Response& res) {
        try {
            pqxx::connection conn(dsn);
            pqxx::work tx(conn);
            auto row = tx.exec_params1("SELECT body FROM invoices WHERE id = $1", req.matches[1].str());
            res.set_content(row[0].as<std::string>(), "application/json");
        } catch (const std::exception& e) {
            res.status = 500;
            res.set_content(std::string("Internal error: ") + e.what(), "text/plain");
        }
    });
}
