#include <string>

std::string userQuery(const std::string &user, const std::string &pass) {
    return "//user[name='" + user + "' and pass='" + pass + "']";
}
