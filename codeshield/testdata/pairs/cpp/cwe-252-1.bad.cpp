#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <unistd.h>

// Writes the process id file and drops to the service account.
void daemonize_as(uid_t uid, gid_t gid, const std::string& pidfile) {
    std::ofstream out(pidfile);
    out << getpid() << '\n';
    out.close();

    setgid(gid);
    setuid(uid);

    std::cerr << "running as " << getuid() << '\n';
}
