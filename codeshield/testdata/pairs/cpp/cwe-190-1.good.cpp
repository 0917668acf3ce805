#include <cstddef>
#include <limits>
#include <vector>

std::vector<int> allocate(std::size_t rows, std::size_t cols) {
    if (cols != 0 && rows > std::numeric_limits<std::size_t>::max() / cols) {
        throw std::bad_alloc();
    }
    return std::vector<int>(rows * cols);
}
