#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include <boost/beast/http.hpp>

namespace http = boost::beast::http;

class AccessLog {
public:
    explicit AccessLog(const std::string& file) : out_(file, std::ios::app) {}

    template <class Body>
    void record(const std::string& peer, const http::request<Body>& req, unsigned status) {
        out_ << peer << " \"" << escaped(req.method_string()) << ' ' << escaped(req.target()) << "\" " << status
             << " \"" << escaped(req[http::field::user_agent]) << "\"\n";
        out_.flush();
    }

private:
    static std::string escaped(std::string_view s) {
        std::string r;
        for (unsigned char c : s) {
            if (c < 0x20 || c == 0x7f || c == '"' || c == '\\') {
                char buf[5];
                std::snprintf(buf, sizeof buf, "\\x%02x", c);
                r += buf;
            } else {
                r += static_cast<char>(c);
            }
        }
        return r;
    }

    std::ofstream out_;
};
