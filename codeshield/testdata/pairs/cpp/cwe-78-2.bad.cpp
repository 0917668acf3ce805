#include <cstdio>
#include <string>

std::string whois(std::string domain) {
    std::string out;
    FILE *p = popen(("whois " + domain).c_str(), "r");
    if (!p) return out;
    char buf[256];
    while (fgets(buf, sizeof(buf), p)) out += buf;
    pclose(p);
    return out;
}
