#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace {
constexpr const char* kUser = "reporting";

std::string password() {
    const char* value = std::getenv("REPORTING_PASSWORD");
    if (value == nullptr || *value == '\0') {
        throw std::runtime_error("REPORTING_PASSWORD is not set");
    }
    return value;
}
}

void upload(Poco::Net::HTTPSClientSession& session, const std::string& csv) {
    Poco::Net::HTTPRequest req(Poco::Net::HTTPRequest::HTTP_PUT, "/reports/daily.csv");
    Poco::Net::HTTPBasicCredentials creds(kUser, password());
    creds.authenticate(req);
    req.setContentLength64(static_cast<Poco::Int64>(csv.size()));
    session.sendRequest(req) << csv;
}
