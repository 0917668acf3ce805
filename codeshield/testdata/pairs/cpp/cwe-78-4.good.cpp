#include <string>
#include <sys/wait.h>
#include <unistd.h>

bool compress(const std::string& file) {
    pid_t pid = fork();
    if (pid == 0) {
        execlp("tar", "tar", "czf", "backup.tgz", "--", file.c_str(), static_cast<char*>(nullptr));
        _exit(127);
    }
    int status = 0;
    return pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
