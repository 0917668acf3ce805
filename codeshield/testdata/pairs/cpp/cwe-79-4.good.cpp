#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/UTF8String.h>
#include <Poco/XML/XMLWriter.h>

using namespace Poco::Net;

class GreetingHandler : public HTTPRequestHandler {
public:
    void handleRequest(HTTPServerRequest& req, HTTPServerResponse& resp) override {
        HTMLForm form(req);
        resp.setContentType("text/html");
        std::ostream& out = resp.send();
        out << "<html><head><title>Hello</title></head><body>";
        out << "<p>Welcome back, " << Poco::Net::htmlize(form.get("name", "")) << "!</p>";
        out << "</body></html>";
    }
};
