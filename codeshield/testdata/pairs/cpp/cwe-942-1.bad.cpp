#include <crow.h>
#include <crow/middlewares/cors.h>

int main() {
    crow::App<crow::CORSHandler> app;

    auto& cors = app.get_middleware<crow::CORSHandler>();
    cors.global()
        .headers("X-Session", "Content-Type")
        .methods("POST"_method, "GET"_method, "DELETE"_method)
        .origin("*");

    CROW_ROUTE(app, "/api/profile")
    ([](const crow::request& req) {
        return profile_json(req.get_header_value("X-Session"));
    });

    app.port(8000).multithreaded().run();
}
