#include <string>
#include <vector>
#include <unistd.h>
#include <sys/wait.h>

int whois(const std::string &domain) {
    pid_t pid = fork();
    if (pid == 0) {
        execlp("whois", "whois", "--", domain.c_str(), static_cast<char *>(nullptr));
        _exit(127);
    }
    int status = 0;
    waitpid(pid, &status, 0);
    return status;
}
