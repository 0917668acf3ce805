#include <iostream>
#include <string>

struct Node { std::string value; Node* next = nullptr; };

void clear(Node* head) {
    while (head != nullptr) {
        Node* next = head->next;
        delete head;
        head = next;
    }
}
