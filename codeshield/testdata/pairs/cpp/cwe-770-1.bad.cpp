#include <httplib.h>
#include <string>
#include <vector>

void upload_routes(httplib::Server& svr, std::vector<std::string>& store) {
    svr.Post("/upload", [&store](const httplib::Request& req, httplib::Response& res) {
        store.push_back(req.body);
        res.set_content("ok", "text/plain");
    });
    svr.listen("0.0.0.0", 8080);
}
