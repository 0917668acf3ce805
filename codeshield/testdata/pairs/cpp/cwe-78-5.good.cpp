#include <boost/process.hpp>
#include <regex>
#include <stdexcept>
#include <string>

namespace bp = boost::process;

std::string gitLog(const std::string& branch, int count) {
    static const std::regex name("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");
    if (!std::regex_match(branch, name)) {
        throw std::invalid_argument("not a branch name");
    }
    bp::ipstream out;
    bp::child git(bp::search_path("git"), "log", "--oneline", "-n", std::to_string(count), branch, "--",
                  bp::std_out > out, bp::std_err > bp::null);
    std::string result, line;
    while (std::getline(out, line)) {
        result += line + '\n';
    }
    git.wait();
    if (git.exit_code() != 0) {
        throw std::runtime_error("git failed");
    }
    return result;
}
