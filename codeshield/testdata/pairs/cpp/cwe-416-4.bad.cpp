#include <iostream>
#include <string>
#include <vector>

// Removes all inactive users.
struct User { std::string name; bool active; };

void prune(std::vector<User*>& users) {
    for (auto it = users.begin(); it != users.end();) {
        if (!(*it)->active) {
            delete *it;
            std::cout << "removed " << (*it)->name << "\n";
            it = users.erase(it);
        } else {
            ++it;
        }
    }
}
