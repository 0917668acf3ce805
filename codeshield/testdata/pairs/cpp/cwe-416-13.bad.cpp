#include <memory>
#include <string>
#include <vector>

class Widget : public std::enable_shared_from_this<Widget> {
public:
    void attach(std::vector<std::shared_ptr<Widget>>& all) {
        all.push_back(std::shared_ptr<Widget>(this));
    }
};
