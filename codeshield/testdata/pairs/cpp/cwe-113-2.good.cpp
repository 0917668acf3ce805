#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct Response {
    std::vector<std::pair<std::string, std::string>> headers;

    void setHeader(const std::string& name, const std::string& value) {
        if (name.find_first_of("\r\n") != std::string::npos || value.find_first_of("\r\n") != std::string::npos)
            throw std::invalid_argument("line break in header");
        headers.emplace_back(name, value);
    }

    std::string serialize() const {
        std::stringstream ss;
        ss << "HTTP/1.1 200 OK\r\n";
        for (const auto& h : headers) ss << h.first << ": " << h.second << "\r\n";
        ss << "\r\n";
        return ss.str();
    }
};
