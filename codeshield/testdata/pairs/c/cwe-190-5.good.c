#include <limits.h>
#include <stdio.h>

// Sum of an array of non-negative ints, -1 if it does not fit.
int total(const int *values, size_t n)
{
    int sum = 0;
    for (size_t i = 0; i < n; i++) {
        if (values[i] > INT_MAX - sum)
            return -1;
        sum += values[i];
    }
    return sum;
}
