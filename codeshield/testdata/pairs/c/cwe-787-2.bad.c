#define MAX 16
static int table[MAX];

void store(int slot, int value) {
    table[slot] = value;
}
