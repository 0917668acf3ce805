#include <cstdio>
#include <string>
#include <vector>

std::vector<float> loadWeights(const std::string& path, size_t count) {
    std::vector<float> w(count);
    FILE* f = std::fopen(path.c_str(), "rb");
    std::fread(w.data(), sizeof(float), count, f);
    std::fclose(f);
    return w;
}
