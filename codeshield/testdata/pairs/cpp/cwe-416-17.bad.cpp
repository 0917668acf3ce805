#include <memory>
#include <iostream>

struct Node { int value; std::unique_ptr<Node> next; };

void pop_front(std::unique_ptr<Node>& head) {
    if (!head) return;
    Node* old = head.get();
    head = std::move(head->next);
    std::cout << "removed " << old->value << "\n";
}
