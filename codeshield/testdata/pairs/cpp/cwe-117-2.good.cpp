#include <algorithm>
#include <cctype>
#include <fstream>
#include <iostream>
#include <string>

class AuditLog {
public:
    explicit AuditLog(const std::string& file) : out_(file, std::ios::app) {}
    void denied(const std::string& user, const std::string& resource) {
        out_ << "DENIED user=" << clean(user) << " resource=" << clean(resource) << std::endl;
    }

private:
    static std::string clean(std::string s) {
        std::replace_if(s.begin(), s.end(), [](unsigned char c) { return std::iscntrl(c) != 0; }, '_');
        return s;
    }
    std::ofstream out_;
};
