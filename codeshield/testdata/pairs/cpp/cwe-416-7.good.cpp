#include <algorithm>
#include <map>
#include <string>
#include <vector>

struct Session {
    std::string user;
    long expires;
};

class SessionTable {
public:
    void purge(long now) {
        for (auto it = sessions_.begin(); it != sessions_.end();) {
            if (it->second.expires < now) {
                it = sessions_.erase(it);
            } else {
                ++it;
            }
        }
    }

private:
    std::map<std::string, Session> sessions_;
};
