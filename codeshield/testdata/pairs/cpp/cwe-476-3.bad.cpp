#include <map>
#include <memory>
#include <string>

struct User {
    std::string name;
    int quota;
};

class UserRepository {
public:
    User* find(const std::string& id) {
        auto it = users_.find(id);
        return it == users_.end() ? nullptr : it->second.get();
    }

    int quotaOf(const std::string& id) {
        User* user = find(id);
        return user->quota;
    }

private:
    std::map<std::string, std::unique_ptr<User>> users_;
};
