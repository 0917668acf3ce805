#include <functional>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

class Scheduler {
public:
    void schedule(std::function<void()> f) { tasks_.push_back(std::move(f)); }
    void run() { for (auto& t : tasks_) t(); }
private:
    std::vector<std::function<void()>> tasks_;
};

void add_greeting(Scheduler& s, const std::string& prefix) {
    std::string text = prefix + ", hello";
    int count = 3;
    s.schedule([&] {
        for (int i = 0; i < count; ++i) {
            std::cout << text << "\n";
        }
    });
}
