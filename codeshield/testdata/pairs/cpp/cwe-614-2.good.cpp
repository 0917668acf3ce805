#include <httplib.h>
#include <string>

void register_auth(httplib::Server& srv, Auth& auth) {
    srv.Post("/login", [&auth](const httplib::Request& req, httplib::Response& res) {
        auto token = auth.login(req.get_param_value("email"), req.get_param_value("password"));
        if (!token) {
            res.status = 401;
            return;
        }
        res.set_header("Set-Cookie",
                       "sid=" + *token + "; Path=/; Max-Age=86400; Secure; HttpOnly; SameSite=Lax");
        res.set_content("ok", "text/plain");
    });
}
