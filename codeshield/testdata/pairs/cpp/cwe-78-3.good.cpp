#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <vector>

extern char** environ;

class Archiver {
public:
    explicit Archiver(std::string out) : out_(std::move(out)) {}

    bool add(const std::string& file) {
        std::vector<char*> argv = {const_cast<char*>("tar"), const_cast<char*>("-rf"), out_.data(),
                                   const_cast<char*>("--"), const_cast<char*>(file.c_str()), nullptr};
        pid_t pid;
        if (posix_spawn(&pid, "/bin/tar", nullptr, nullptr, argv.data(), environ) != 0) return false;
        int status = 0;
        waitpid(pid, &status, 0);
        return status == 0;
    }

private:
    std::string out_;
};
