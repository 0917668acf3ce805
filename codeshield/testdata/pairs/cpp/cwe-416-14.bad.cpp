#include <string>
#include <utility>
#include <vector>
#include <iostream>

void store(std::vector<std::string>& out, std::string line) {
    out.push_back(std::move(line));
    std::cout << "stored " << line.size() << " bytes\n";
}
