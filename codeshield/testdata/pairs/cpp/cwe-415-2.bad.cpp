#include <memory>

struct Node { int v; };

void share(Node *raw) {
    std::shared_ptr<Node> a(raw);
    std::shared_ptr<Node> b(raw);
}
