#include <vector>

int sum(int n) {
    std::vector<int> v(n);
    int s = 0;
    for (int i = 0; i < n; i++) { v[i] = i; s += v[i]; }
    return s;
}
