#include <algorithm>
#include <iostream>
#include <vector>

double moving_max(const std::vector<double>& values, std::size_t window) {
    double best = values.empty() ? 0.0 : values[0];
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = i; j < i + window && j < values.size(); ++j) {
            best = std::max(best, values[j]);
        }
    }
    return best;
}
