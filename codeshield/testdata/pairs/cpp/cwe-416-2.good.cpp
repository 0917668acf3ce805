#include <algorithm>
#include <vector>

void removeEven(std::vector<int> &v) {
    v.erase(std::remove_if(v.begin(), v.end(), [](int x) { return x % 2 == 0; }), v.end());
}
