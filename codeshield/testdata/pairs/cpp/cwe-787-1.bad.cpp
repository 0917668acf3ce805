#include <cstddef>

class Grid {
public:
    void set(int index, int value) { cells[index] = value; }
private:
    int cells[100];
};
