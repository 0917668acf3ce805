#include <stdexcept>

int ratio(int a, int b) {
    if (b == 0) throw std::invalid_argument("b");
    return a / b;
}
