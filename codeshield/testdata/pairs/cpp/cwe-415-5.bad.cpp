#include <cstdlib>
#include <string>

struct Texture {
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
};

class TextureCache {
public:
    void unload(Texture& t) {
        if (t.pixels) {
            std::free(t.pixels);
        }
        t.width = t.height = 0;
    }

    void reload(Texture& t, const std::string& path) {
        unload(t);
        if (!decode(path, t)) {
            std::free(t.pixels);
            t.pixels = nullptr;
        }
    }

private:
    bool decode(const std::string& path, Texture& t);
};
