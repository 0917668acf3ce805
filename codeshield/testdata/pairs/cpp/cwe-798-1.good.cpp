#include <cstdlib>
#include <string>

bool isAdmin(const std::string &password) {
    const char *expected = std::getenv("ADMIN_PASSWORD");
    return expected != nullptr && password == expected;
}
