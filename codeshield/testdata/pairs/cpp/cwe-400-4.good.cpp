#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using nlohmann::json;

std::vector<double> make_grid(const std::string& body) {
    auto req = json::parse(body);
    std::size_t rows = req["rows"].get<std::size_t>();
    std::size_t cols = req["cols"].get<std::size_t>();
    if (rows == 0 || cols == 0 || rows > 1000 || cols > 1000) {
        throw std::invalid_argument("grid too large");
    }
    std::vector<double> grid(rows * cols);
    return grid;
}
