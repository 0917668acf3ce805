#include <array>
#include <cstdio>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <arpa/inet.h>

std::string ping_host(const std::string& host) {
    unsigned char addr[sizeof(struct in6_addr)];
    if (inet_pton(AF_INET, host.c_str(), addr) != 1 && inet_pton(AF_INET6, host.c_str(), addr) != 1) {
        throw std::invalid_argument("not an IP address");
    }
    std::ostringstream cmd;
    cmd << "ping -c 1 " << host << " 2>&1";
    std::unique_ptr<FILE, decltype(&pclose)> pipe(popen(cmd.str().c_str(), "r"), pclose);
    if (!pipe) {
        throw std::runtime_error("popen failed");
    }
    std::array<char, 256> buffer{};
    std::string result;
    while (fgets(buffer.data(), buffer.size(), pipe.get()) != nullptr) {
        result += buffer.data();
    }
    return result;
}
