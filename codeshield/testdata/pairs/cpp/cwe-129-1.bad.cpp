#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

class Board {
public:
    Board() : cells_(64, '.') {}

    void command(const std::string& line) {
        int x, y;
        char piece;
        if (std::sscanf(line.c_str(), "put %d %d %c", &x, &y, &piece) == 3) {
            cells_[y * 8 + x] = piece;
        }
    }

private:
    std::vector<char> cells_;
};

int main() {
    Board board;
    std::string line;
    while (std::getline(std::cin, line)) {
        board.command(line);
    }
}
