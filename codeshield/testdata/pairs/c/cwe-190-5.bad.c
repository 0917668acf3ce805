#include <limits.h>
#include <stdio.h>

// Sum of an array of non-negative ints.
int total(const int *values, size_t n)
{
    int sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += values[i];
    return sum;
}
