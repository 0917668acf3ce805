#include <iostream>
#include <memory>

std::unique_ptr<int[]> squares(int n) {
    auto out = std::make_unique<int[]>(n);
    for (int i = 1; i <= n; i++) {
        out[i] = i * i;
    }
    return out;
}
