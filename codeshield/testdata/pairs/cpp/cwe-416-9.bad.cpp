#include <iostream>
#include <memory>
#include <vector>

struct Node {
    int value;
    std::vector<Node*> children;
};

void destroy(Node* n) {
    for (Node* c : n->children) {
        destroy(c);
    }
    delete n;
}

void prune(Node* root, int limit) {
    for (size_t i = 0; i < root->children.size(); ++i) {
        Node* child = root->children[i];
        if (child->value > limit) {
            destroy(child);
            std::cout << "pruned " << child->value << "\n";
        } else {
            prune(child, limit);
        }
    }
}
