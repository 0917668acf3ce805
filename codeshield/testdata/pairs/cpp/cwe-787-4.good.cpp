#include <algorithm>
#include <iostream>
#include <iterator>
#include <vector>

std::vector<int> doubled(const std::vector<int>& in) {
    std::vector<int> out;
    out.reserve(in.size());
    std::transform(in.begin(), in.end(), std::back_inserter(out), [](int v) { return v * 2; });
    return out;
}

int main() {
    for (int v : doubled({1, 2, 3})) {
        std::cout << v << '\n';
    }
}
