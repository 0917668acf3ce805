#include <stdexcept>
#include <vector>

int at(const std::vector<int> &values, int index) {
    if (index < 0 || static_cast<std::size_t>(index) >= values.size()) {
        throw std::out_of_range("index");
    }
    return values[index];
}
