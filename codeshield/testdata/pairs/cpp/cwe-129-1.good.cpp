#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

class Board {
public:
    Board() : cells_(64, '.') {}

    bool command(const std::string& line) {
        int x, y;
        char piece;
        if (std::sscanf(line.c_str(), "put %d %d %c", &x, &y, &piece) != 3) {
            return false;
        }
        if (x < 0 || x >= 8 || y < 0 || y >= 8) {
            return false;
        }
        cells_[y * 8 + x] = piece;
        return true;
    }

private:
    std::vector<char> cells_;
};

int main() {
    Board board;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (!board.command(line)) {
            std::cerr << "?\n";
        }
    }
}
