#include <vector>

int at(const std::vector<int> &values, int index) {
    return values[index];
}
