#include <algorithm>
#include <iostream>
#include <memory>
#include <vector>

struct Node {
    int value;
    std::vector<std::unique_ptr<Node>> children;
};

void prune(Node& root, int limit) {
    auto& kids = root.children;
    kids.erase(std::remove_if(kids.begin(), kids.end(),
                              [limit](const std::unique_ptr<Node>& c) {
                                  if (c->value <= limit) {
                                      return false;
                                  }
                                  std::cout << "pruned " << c->value << "\n";
                                  return true;
                              }),
               kids.end());
    for (auto& c : kids) {
        prune(*c, limit);
    }
}
