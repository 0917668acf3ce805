#include <stdio.h>

int total(void) {
    int scores[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    int sum = 0;
    for (int i = 0; i <= 8; i++) {
        sum += scores[i];
    }
    return sum;
}
