#include <stddef.h>

// Largest value of the array.
int max_of(const int *v, size_t n)
{
    int best;
    for (size_t i = 0; i < n; ++i)
        if (v[i] > best)
            best = v[i];
    return best;
}
