#include <array>
#include <iostream>

// Reads up to 8 scores from standard input and returns how many there were.
int readScores(std::array<int, 8>& scores) {
    std::size_t n = 0;
    int v;
    while (n < scores.size() && std::cin >> v) {
        scores[n++] = v;
    }
    return static_cast<int>(n);
}
