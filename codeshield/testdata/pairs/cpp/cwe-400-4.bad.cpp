#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using nlohmann::json;

std::vector<double> make_grid(const std::string& body) {
    auto req = json::parse(body);
    std::size_t rows = req["rows"].get<std::size_t>();
    std::size_t cols = req["cols"].get<std::size_t>();
    std::vector<double> grid(rows * cols);
    return grid;
}
