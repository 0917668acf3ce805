#include <crow.h>
#include <string>

int main() {
    crow::SimpleApp app;

    CROW_ROUTE(app, "/convert").methods("POST"_method)
    ([](const crow::request& req) {
        try {
            return crow::response(200, convert_document(req.body));
        } catch (const std::exception& ex) {
            crow::json::wvalue err;
            err["error"] = ex.what();
            err["build"] = __FILE__;
            return crow::response(500, err);
        }
    });
    app.port(8081).run();
}
