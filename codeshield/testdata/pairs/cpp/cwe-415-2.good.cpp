#include <memory>

struct Node { int v; };

void share() {
    auto a = std::make_shared<Node>();
    std::shared_ptr<Node> b = a;
}
