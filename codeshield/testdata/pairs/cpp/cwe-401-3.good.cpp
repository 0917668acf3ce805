#include <fstream>
#include <memory>
#include <string>
#include <vector>

struct Model {
    std::vector<float> weights;
};

std::unique_ptr<Model> loadModel(const std::string& path) {
    auto m = std::make_unique<Model>();
    std::ifstream in(path, std::ios::binary);
    int count = 0;
    if (!in.read(reinterpret_cast<char*>(&count), sizeof(count))) {
        return nullptr;
    }
    if (count <= 0 || count > 1000000) {
        return nullptr;
    }
    m->weights.resize(count);
    if (!in.read(reinterpret_cast<char*>(m->weights.data()), count * sizeof(float))) {
        return nullptr;
    }
    return m;
}
