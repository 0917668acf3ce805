#include <functional>
#include <memory>
#include <thread>
#include <vector>

class Poller {
public:
    explicit Poller(int interval) : interval_(interval) {}

    std::function<int()> makeCounter() {
        return [count = 0]() mutable { return ++count; };
    }

    void onReady(std::function<void(int)> cb) { callbacks_.push_back(std::move(cb)); }

    void fire() {
        for (auto& cb : callbacks_) {
            cb(interval_);
        }
    }

private:
    int interval_;
    std::vector<std::function<void(int)>> callbacks_;
};
