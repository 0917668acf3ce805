#include <cstddef>
#include <memory>

class Connection {
public:
    explicit Connection(int fd) : fd_(fd) {}

    bool idle(long now) const { return now - lastActive_ > 30; }
    void touch(long now) { lastActive_ = now; }
    bool authenticated() const { return authenticated_; }
    void login() { authenticated_ = true; }

private:
    int fd_;
    long lastActive_;
    bool authenticated_;
};
