#include <cstdint>
#include <stdexcept>
#include <vector>

class Matrix {
public:
    Matrix(int rows, int cols) : rows_(rows), cols_(cols) {
        if (rows <= 0 || cols <= 0 || rows > 46340 || cols > 46340) {
            throw std::invalid_argument("dimensions");
        }
        data_.resize(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols));
    }
    double& at(int r, int c) { return data_.at(static_cast<std::size_t>(r) * cols_ + c); }

private:
    int rows_, cols_;
    std::vector<double> data_;
};
