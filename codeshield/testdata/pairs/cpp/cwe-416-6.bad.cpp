#include <iostream>
#include <string>

struct Node { std::string value; Node* next = nullptr; };

void clear(Node* head) {
    for (Node* n = head; n != nullptr; n = n->next) {
        delete n;
    }
}
