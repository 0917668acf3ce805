#include <cstdint>
#include <cstdlib>
#include <new>

struct Matrix {
    uint32_t rows, cols;
    double* data;

    Matrix(uint32_t r, uint32_t c) : rows(r), cols(c) {
        data = static_cast<double*>(std::malloc(r * c * sizeof(double)));
        if (!data) throw std::bad_alloc();
    }
    ~Matrix() { std::free(data); }
    Matrix(const Matrix&) = delete;
    Matrix& operator=(const Matrix&) = delete;
};
