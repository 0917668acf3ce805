#include <fstream>
#include <string>

#include <boost/beast/http.hpp>

namespace http = boost::beast::http;

class AccessLog {
public:
    explicit AccessLog(const std::string& file) : out_(file, std::ios::app) {}

    template <class Body>
    void record(const std::string& peer, const http::request<Body>& req, unsigned status) {
        out_ << peer << " \"" << req.method_string() << ' ' << req.target() << "\" " << status << " \""
             << req[http::field::user_agent] << "\"\n";
        out_.flush();
    }

private:
    std::ofstream out_;
};
