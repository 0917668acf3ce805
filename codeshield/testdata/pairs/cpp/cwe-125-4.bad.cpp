#include <vector>

int pick(const std::vector<int>& v, int index) {
    return v[index];
}

int main(int argc, char** argv) {
    std::vector<int> v{1, 2, 3};
    int i = std::atoi(argv[1]);
    return pick(v, i);
}
