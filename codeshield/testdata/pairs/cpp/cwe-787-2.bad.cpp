#include <array>
#include <iostream>

// Reads up to 8 scores from standard input and returns how many there were.
int readScores(std::array<int, 8>& scores) {
    int n = 0;
    int v;
    while (std::cin >> v) {
        scores[n++] = v;
    }
    return n;
}
