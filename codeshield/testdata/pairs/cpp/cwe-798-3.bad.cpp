#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <string>

namespace {
constexpr const char* kUser = "reporting";
constexpr const char* kPassword = "Q7!nv9-salmon";
}

void upload(Poco::Net::HTTPSClientSession& session, const std::string& csv) {
    Poco::Net::HTTPRequest req(Poco::Net::HTTPRequest::HTTP_PUT, "/reports/daily.csv");
    Poco::Net::HTTPBasicCredentials creds(kUser, kPassword);
    creds.authenticate(req);
    req.setContentLength64(static_cast<Poco::Int64>(csv.size()));
    session.sendRequest(req) << csv;
}
