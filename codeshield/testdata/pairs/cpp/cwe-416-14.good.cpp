#include <string>
#include <utility>
#include <vector>
#include <iostream>

void store(std::vector<std::string>& out, std::string line) {
    const auto n = line.size();
    out.push_back(std::move(line));
    std::cout << "stored " << n << " bytes\n";
}
