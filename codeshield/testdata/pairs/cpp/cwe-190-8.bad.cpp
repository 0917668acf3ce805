#include <cstdint>
#include <stdexcept>
#include <vector>

class Matrix {
public:
    Matrix(int rows, int cols) : rows_(rows), cols_(cols) {
        data_.resize(rows * cols);
    }
    double& at(int r, int c) { return data_.at(static_cast<std::size_t>(r) * cols_ + c); }

private:
    int rows_, cols_;
    std::vector<double> data_;
};
