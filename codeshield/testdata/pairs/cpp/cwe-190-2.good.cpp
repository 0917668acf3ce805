#include <cstdint>
#include <cstdlib>
#include <limits>
#include <new>

struct Matrix {
    uint32_t rows, cols;
    double* data;

    Matrix(uint32_t r, uint32_t c) : rows(r), cols(c) {
        if (c != 0 && r > std::numeric_limits<size_t>::max() / sizeof(double) / c) throw std::bad_array_new_length();
        data = static_cast<double*>(std::calloc(static_cast<size_t>(r) * c, sizeof(double)));
        if (!data) throw std::bad_alloc();
    }
    ~Matrix() { std::free(data); }
    Matrix(const Matrix&) = delete;
    Matrix& operator=(const Matrix&) = delete;
};
