#include <cstdlib>
#include <stdexcept>
#include <vector>

int pick(const std::vector<int>& v, int index) {
    if (index < 0 || static_cast<size_t>(index) >= v.size())
        throw std::out_of_range("index");
    return v[index];
}

int main(int argc, char** argv) {
    if (argc < 2) return 1;
    std::vector<int> v{1, 2, 3};
    int i = std::atoi(argv[1]);
    return pick(v, i);
}
