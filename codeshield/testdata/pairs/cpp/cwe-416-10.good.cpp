#include <memory>
#include <string>
#include <vector>

class Widget {
public:
    explicit Widget(std::string name) : name_(std::move(name)) {}
    const std::string& name() const { return name_; }

private:
    std::string name_;
};

std::string longest(const std::vector<std::string>& names) {
    std::string best;
    for (const auto& n : names) {
        if (n.size() > best.size()) {
            best = n;
        }
    }
    return best;
}
