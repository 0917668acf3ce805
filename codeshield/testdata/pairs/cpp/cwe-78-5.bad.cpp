#include <array>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

std::string exec(const std::string& command) {
    std::array<char, 128> buffer;
    std::string result;
    std::unique_ptr<FILE, decltype(&pclose)> pipe(popen(command.c_str(), "r"), pclose);
    if (!pipe) {
        throw std::runtime_error("popen() failed!");
    }
    while (fgets(buffer.data(), buffer.size(), pipe.get()) != nullptr) {
        result += buffer.data();
    }
    return result;
}

std::string gitLog(const std::string& branch, int count) {
    return exec("git log --oneline -n " + std::to_string(count) + " " + branch);
}
