#include <fstream>
#include <memory>
#include <string>

struct Model {
    float* weights;
    int count;
};

Model* loadModel(const std::string& path) {
    Model* m = new Model;
    std::ifstream in(path, std::ios::binary);
    if (!in.read(reinterpret_cast<char*>(&m->count), sizeof(m->count))) {
        return nullptr;
    }
    if (m->count <= 0 || m->count > 1000000) {
        return nullptr;
    }
    m->weights = new float[m->count];
    if (!in.read(reinterpret_cast<char*>(m->weights), m->count * sizeof(float))) {
        delete m;
        return nullptr;
    }
    return m;
}
