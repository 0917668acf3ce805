#include <httplib.h>
#include <string>

static std::string escapeHtml(const std::string& s) {
    std::string out;
    for (char c : s) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

int main() {
    httplib::Server svr;
    svr.Get("/search", [](const httplib::Request& req, httplib::Response& res) {
        auto q = req.has_param("q") ? req.get_param_value("q") : std::string();
        std::string body = "<html><body><h1>Results for ";
        body += escapeHtml(q);
        body += "</h1></body></html>";
        res.set_content(body, "text/html");
    });
    svr.listen("0.0.0.0", 8080);
}
