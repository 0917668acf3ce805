#include <thread>
#include <vector>
#include <atomic>

class HitCounter {
public:
    void run(int threads, int perThread) {
        std::vector<std::thread> pool;
        for (int i = 0; i < threads; ++i) {
            pool.emplace_back([this, perThread] {
                for (int k = 0; k < perThread; ++k) {
                    ++hits_;
                }
            });
        }
        for (auto& t : pool) t.join();
    }
    long hits() const { return hits_; }

private:
    std::atomic<long> hits_{0};
};
