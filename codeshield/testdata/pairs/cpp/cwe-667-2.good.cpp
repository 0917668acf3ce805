#include <condition_variable>
#include <mutex>
#include <queue>

template <typename T>
class BlockingQueue {
public:
    T take() {
        std::unique_lock<std::mutex> lock(mu_);
        cv_.wait(lock, [this] { return !items_.empty(); });
        T v = std::move(items_.front());
        items_.pop();
        return v;
    }
    void put(T v) {
        {
            std::lock_guard<std::mutex> lock(mu_);
            items_.push(std::move(v));
        }
        cv_.notify_one();
    }

private:
    std::mutex mu_;
    std::condition_variable cv_;
    std::queue<T> items_;
};
