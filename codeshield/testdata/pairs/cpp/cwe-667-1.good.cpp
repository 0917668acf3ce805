#include <map>
#include <mutex>
#include <stdexcept>
#include <string>

class Cache {
public:
    std::string get(const std::string& key) {
        std::lock_guard<std::mutex> lock(mutex_);
        auto it = items_.find(key);
        if (it == items_.end()) {
            return "";
        }
        std::string v = it->second;
        return v;
    }

    void put(const std::string& key, const std::string& value) {
        std::lock_guard<std::mutex> lock(mutex_);
        items_[key] = value;
    }

private:
    std::mutex mutex_;
    std::map<std::string, std::string> items_;
};
