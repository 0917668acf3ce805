#include <drogon/drogon.h>
#include <filesystem>

using namespace drogon;
namespace fs = std::filesystem;

void downloadReport(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& callback) {
    const auto name = req->getParameter("name");
    const std::string path = "/var/reports/" + name + ".pdf";
    callback(HttpResponse::newFileResponse(path));
}
