#include <iostream>
#include <string>
#include <vector>
#include <unistd.h>
#include <sys/wait.h>

int git_clone(const std::string& repo_url, const std::string& dir) {
    std::vector<const char*> argv;
    std::string script = "git clone --depth 1 " + repo_url + " " + dir;
    argv = {"sh", "-c", script.c_str(), nullptr};
    pid_t pid = fork();
    if (pid == 0) {
        execvp(argv[0], const_cast<char* const*>(argv.data()));
        _exit(127);
    }
    int st = 0;
    waitpid(pid, &st, 0);
    return WEXITSTATUS(st);
}
