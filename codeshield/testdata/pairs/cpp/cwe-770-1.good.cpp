#include <httplib.h>
#include <string>
#include <vector>

void upload_routes(httplib::Server& svr, std::vector<std::string>& store) {
    svr.set_payload_max_length(4 * 1024 * 1024);
    svr.Post("/upload", [&store](const httplib::Request& req, httplib::Response& res) {
        store.push_back(req.body);
        res.set_content("ok", "text/plain");
    });
    svr.listen("0.0.0.0", 8080);
}
