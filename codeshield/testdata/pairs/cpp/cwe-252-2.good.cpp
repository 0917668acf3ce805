#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

std::vector<float> loadWeights(const std::string& path, size_t count) {
    std::vector<float> w(count);
    std::unique_ptr<FILE, decltype(&std::fclose)> f(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!f) {
        throw std::runtime_error("cannot open weights");
    }
    if (std::fread(w.data(), sizeof(float), count, f.get()) != count) {
        throw std::runtime_error("weights are truncated");
    }
    return w;
}
