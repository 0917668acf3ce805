#include <cstddef>

class Grid {
public:
    bool set(int index, int value) {
        if (index < 0 || index >= 100) return false;
        cells[index] = value;
        return true;
    }
private:
    int cells[100];
};
