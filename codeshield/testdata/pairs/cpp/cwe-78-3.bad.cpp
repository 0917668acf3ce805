#include <cstdlib>
#include <string>

class Archiver {
public:
    explicit Archiver(std::string out) : out_(std::move(out)) {}

    bool add(const std::string& file) {
        const std::string cmd = "tar -rf " + out_ + " " + file;
        return std::system(cmd.c_str()) == 0;
    }

private:
    std::string out_;
};
