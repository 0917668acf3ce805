#include <string>

bool isAdmin(const std::string &password) {
    const std::string adminPassword = "letmein123";
    return password == adminPassword;
}
