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
        for (auto it = sessions_.begin(); it != sessions_.end(); ++it) {
            if (it->second.expires < now) {
                sessions_.erase(it);
            }
        }
    }

private:
    std::map<std::string, Session> sessions_;
};
