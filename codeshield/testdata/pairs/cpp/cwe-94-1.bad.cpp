#include <crow.h>
#include <sol/sol.hpp>
#include <string>

int main() {
    crow::SimpleApp app;
    sol::state lua;
    lua.open_libraries(sol::lib::base, sol::lib::math, sol::lib::os, sol::lib::io);

    CROW_ROUTE(app, "/price").methods(crow::HTTPMethod::POST)([&lua](const crow::request& req) {
        auto body = crow::json::load(req.body);
        if (!body || !body.has("formula")) {
            return crow::response(400);
        }
        std::string formula = body["formula"].s();
        sol::protected_function_result r = lua.script("return " + formula);
        crow::json::wvalue out;
        out["price"] = r.get<double>();
        return crow::response(out);
    });

    app.port(8080).run();
}
