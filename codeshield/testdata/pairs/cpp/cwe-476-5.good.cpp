#include <map>
#include <string>
#include <cstdlib>
#include <memory>

class Registry {
public:
    struct Entry { int value; };
    Entry* find(const std::string& key) {
        auto it = entries_.find(key);
        return it == entries_.end() ? nullptr : it->second.get();
    }
    int value_of(const std::string& key) {
        Entry* e = find(key);
        return e ? e->value : -1;
    }
private:
    std::map<std::string, std::unique_ptr<Entry>> entries_;
};
