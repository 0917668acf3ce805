#include <stdlib.h>
#include <string.h>

struct matrix {
    size_t rows, cols;
    double *cells;
};

/* Sums each row of m into a new array, which the caller frees. */
double *row_sums(const struct matrix *m)
{
    double *sums;
    size_t r, c;

    if (m->rows == 0 || m->rows > (size_t)-1 / sizeof(double))
        return NULL;
    sums = malloc(m->rows * sizeof(double));
    if (sums == NULL)
        return NULL;
    for (r = 0; r < m->rows; r++)
        for (c = 0; c < m->cols; c++)
            sums[r] += m->cells[r * m->cols + c];
    return sums;
}
