#include <Poco/Net/HTTPCookie.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>

class LoginHandler : public Poco::Net::HTTPRequestHandler {
public:
    void handleRequest(Poco::Net::HTTPServerRequest& request,
                       Poco::Net::HTTPServerResponse& response) override {
        Poco::Net::HTMLForm form(request, request.stream());
        auto session = sessions().open(form.get("user", ""), form.get("pin", ""));
        if (session.empty()) {
            response.setStatus(Poco::Net::HTTPResponse::HTTP_FORBIDDEN);
            response.send();
            return;
        }
        Poco::Net::HTTPCookie cookie("SESSION", session);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setSameSite(Poco::Net::HTTPCookie::SAME_SITE_STRICT);
        response.addCookie(cookie);
        response.redirect("/home");
    }
};
