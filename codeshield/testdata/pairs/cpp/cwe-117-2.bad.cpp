#include <fstream>
#include <iostream>
#include <string>

class AuditLog {
public:
    explicit AuditLog(const std::string& file) : out_(file, std::ios::app) {}
    void denied(const std::string& user, const std::string& resource) {
        out_ << "DENIED user=" << user << " resource=" << resource << std::endl;
    }

private:
    std::ofstream out_;
};
