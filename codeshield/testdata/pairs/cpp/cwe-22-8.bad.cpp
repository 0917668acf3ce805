#include <boost/beast/http.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace http = boost::beast::http;

http::response<http::string_body> serve_static(const http::request<http::string_body>& req, const std::string& doc_root) {
    http::response<http::string_body> res{http::status::ok, req.version()};
    std::string target = std::string(req.target());
    std::string path = doc_root + target;
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        res.result(http::status::not_found);
        return res;
    }
    res.body() = std::string(std::istreambuf_iterator<char>(file), {});
    res.prepare_payload();
    return res;
}
