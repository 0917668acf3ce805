#include <cstddef>
#include <memory>

class Connection {
public:
    Connection(int fd, long now) : fd_(fd), lastActive_(now) {}

    bool idle(long now) const { return now - lastActive_ > 30; }
    void touch(long now) { lastActive_ = now; }
    bool authenticated() const { return authenticated_; }
    void login() { authenticated_ = true; }

private:
    int fd_ = -1;
    long lastActive_ = 0;
    bool authenticated_ = false;
};
