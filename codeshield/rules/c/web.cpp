#include <crow.h>
#include <drogon/drogon.h>
#include <httplib.h>
#include <spdlog/spdlog.h>

void cookies(const drogon::HttpResponsePtr& resp, const std::string& id) {
  // ruleid: cpp-cookie-object-without-flags
  drogon::Cookie cookie("session", id);
  cookie.setHttpOnly(true);
  resp->addCookie(cookie);
}

void cookies_right(const drogon::HttpResponsePtr& resp, const std::string& id) {
  // ok: cpp-cookie-object-without-flags
  drogon::Cookie cookie("session", id);
  cookie.setHttpOnly(true);
  cookie.setSecure(true);
  resp->addCookie(cookie);
}

void taste(const drogon::HttpResponsePtr& resp, const std::string& name) {
  // ok: cpp-cookie-object-without-flags
  drogon::Cookie cookie("theme", name);
  resp->addCookie(cookie);
}

void header(httplib::Response& res, const std::string& token) {
  // ruleid: c-cookie-without-flags
  res.set_header("Set-Cookie", "token=" + token + "; Path=/");
}

void header_right(httplib::Response& res, const std::string& token) {
  // ok: c-cookie-without-flags
  res.set_header("Set-Cookie", "token=" + token + "; Path=/; Secure; HttpOnly");
}

void reflect(const httplib::Request& req, httplib::Response& res) {
  const auto origin = req.get_header_value("Origin");
  // ruleid: c-cors-reflects-origin
  res.set_header("Access-Control-Allow-Origin", origin);
}

void reflect_listed(const httplib::Request& req, httplib::Response& res) {
  const auto origin = req.get_header_value("Origin");
  if (kOrigins.count(origin) == 0) return;
  // ok: c-cors-reflects-origin
  res.set_header("Access-Control-Allow-Origin", origin);
}

void sockets(QWebSocketServer& server) {
  connect(&server, &QWebSocketServer::originAuthenticationRequired, this,
          // ruleid: cpp-websocket-any-origin
          [](QWebSocketCorsAuthenticator *auth) { auth->setAllowed(true); });
  connect(&server, &QWebSocketServer::originAuthenticationRequired, this,
          // ok: cpp-websocket-any-origin
          [this](QWebSocketCorsAuthenticator *auth) { auth->setAllowed(known(auth->origin())); });
}

void details(const httplib::Request& req, httplib::Response& res) {
  try {
    serve(req, res);
  } catch (const std::exception& e) {
    // ruleid: c-error-details-to-client
    res.set_content(e.what(), "text/plain");
  }
}

void details_of_input(const httplib::Request& req, httplib::Response& res) {
  try {
    serve(req, res);
  } catch (const std::invalid_argument& e) {
    // ok: c-error-details-to-client
    res.set_content(e.what(), "text/plain");
  }
}

crow::response as_json(const crow::request& req) {
  try {
    return crow::response(work(req.body));
  } catch (const std::exception& e) {
    crow::json::wvalue out;
    // ruleid: c-error-details-to-client
    out["error"] = e.what();
    // ruleid: c-error-details-to-client
    return crow::response(500, out);
  }
}

void pay(const std::string& cardNumber, long cents) {
  // ruleid: c-secret-in-log
  spdlog::info("charging {}", cardNumber);
  // ok: c-secret-in-log
  spdlog::info("charging {} cents", cents);
  // ruleid: c-secret-in-log
  std::cerr << "card " << cardNumber;
}
