#include <crow.h>
#include <functional>
#include <string>
#include <unordered_map>

using Formula = std::function<double(double base, double qty)>;

static const std::unordered_map<std::string, Formula> kFormulas = {
    {"flat", [](double base, double) { return base; }},
    {"linear", [](double base, double qty) { return base * qty; }},
    {"bulk", [](double base, double qty) { return qty > 100 ? base * qty * 0.9 : base * qty; }},
};

int main() {
    crow::SimpleApp app;

    CROW_ROUTE(app, "/price").methods(crow::HTTPMethod::POST)([](const crow::request& req) {
        auto body = crow::json::load(req.body);
        if (!body || !body.has("formula") || !body.has("base") || !body.has("qty")) {
            return crow::response(400);
        }
        auto it = kFormulas.find(std::string(body["formula"].s()));
        if (it == kFormulas.end()) {
            return crow::response(400, "unknown formula");
        }
        crow::json::wvalue out;
        out["price"] = it->second(body["base"].d(), body["qty"].d());
        return crow::response(out);
    });

    app.port(8080).run();
}
