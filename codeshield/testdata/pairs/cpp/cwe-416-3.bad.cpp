#include <vector>

int firstAfterGrow(std::vector<int> &v) {
    int &first = v[0];
    v.push_back(42);
    return first;
}
