#include <httplib.h>

int main() {
    httplib::Server svr;

    svr.set_post_routing_handler([](const httplib::Request& req, httplib::Response& res) {
        if (req.has_header("Origin")) {
            res.set_header("Access-Control-Allow-Origin", req.get_header_value("Origin"));
            res.set_header("Access-Control-Allow-Credentials", "true");
        }
    });
    svr.Get("/me", [](const httplib::Request& req, httplib::Response& res) {
        res.set_content(account_json(session_of(req)), "application/json");
    });
    svr.listen("0.0.0.0", 8443);
}
