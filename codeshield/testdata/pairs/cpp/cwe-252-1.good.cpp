#include <cerrno>
#include <fstream>
#include <iostream>
#include <string>
#include <system_error>
#include <unistd.h>

// Writes the process id file and drops to the service account. Throws when either does not work.
void daemonize_as(uid_t uid, gid_t gid, const std::string& pidfile) {
    std::ofstream out(pidfile);
    out << getpid() << '\n';
    out.close();
    if (!out) {
        throw std::runtime_error("cannot write pid file");
    }

    if (setgid(gid) != 0 || setuid(uid) != 0) {
        throw std::system_error(errno, std::generic_category(), "drop privileges");
    }

    std::cerr << "running as " << getuid() << '\n';
}
