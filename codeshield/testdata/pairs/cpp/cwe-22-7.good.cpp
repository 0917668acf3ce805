#include <drogon/drogon.h>
#include <filesystem>

using namespace drogon;
namespace fs = std::filesystem;

void downloadReport(const HttpRequestPtr& req, std::function<void(const HttpResponsePtr&)>&& callback) {
    const auto name = req->getParameter("name");
    const fs::path base = fs::canonical("/var/reports");
    std::error_code ec;
    const fs::path path = fs::canonical(base / (name + ".pdf"), ec);
    if (ec || path.string().rfind(base.string() + "/", 0) != 0) {
        auto resp = HttpResponse::newHttpResponse();
        resp->setStatusCode(k404NotFound);
        callback(resp);
        return;
    }
    callback(HttpResponse::newFileResponse(path.string()));
}
