#include <boost/process.hpp>
#include <string>

namespace bp = boost::process;

int run_backup(const std::string& source, const std::string& target) {
    bp::child c("/bin/sh", "-c", "tar czf " + target + " " + source);
    c.wait();
    return c.exit_code();
}
