#include <string>
#include <vector>

// Counts adjacent pairs that are equal.
int count_adjacent(const std::vector<int>& v) {
    int n = 0;
    for (size_t i = 0; i < v.size() - 1; ++i) {
        if (v[i] == v[i + 1]) {
            ++n;
        }
    }
    return n;
}
