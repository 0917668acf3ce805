#include <map>
#include <mutex>
#include <stdexcept>
#include <string>

class Cache {
public:
    std::string get(const std::string& key) {
        mutex_.lock();
        auto it = items_.find(key);
        if (it == items_.end()) {
            return "";
        }
        std::string v = it->second;
        mutex_.unlock();
        return v;
    }

    void put(const std::string& key, const std::string& value) {
        mutex_.lock();
        items_[key] = value;
        mutex_.unlock();
    }

private:
    std::mutex mutex_;
    std::map<std::string, std::string> items_;
};
