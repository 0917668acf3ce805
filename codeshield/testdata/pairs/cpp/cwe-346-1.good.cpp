#include <httplib.h>
#include <set>
#include <string>

static const std::set<std::string> kOrigins = {
    "https://www.example.com",
    "https://app.example.com",
};

int main() {
    httplib::Server svr;

    svr.set_post_routing_handler([](const httplib::Request& req, httplib::Response& res) {
        const std::string origin = req.get_header_value("Origin");
        if (kOrigins.count(origin) != 0) {
            res.set_header("Access-Control-Allow-Origin", origin);
            res.set_header("Access-Control-Allow-Credentials", "true");
            res.set_header("Vary", "Origin");
        }
    });
    svr.Get("/me", [](const httplib::Request& req, httplib::Response& res) {
        res.set_content(account_json(session_of(req)), "application/json");
    });
    svr.listen("0.0.0.0", 8443);
}
