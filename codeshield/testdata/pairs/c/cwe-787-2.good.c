#define MAX 16
static int table[MAX];

int store(int slot, int value) {
    if (slot < 0 || slot >= MAX) {
        return -1;
    }
    table[slot] = value;
    return 0;
}
