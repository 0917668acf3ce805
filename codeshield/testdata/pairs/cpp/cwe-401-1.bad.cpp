#include <cstring>
#include <stdexcept>

class Image {
public:
    static unsigned char* decode(const unsigned char* src, int n) {
        unsigned char* out = new unsigned char[n * 4];
        for (int i = 0; i < n; ++i) {
            if (src[i] > 127) throw std::runtime_error("bad palette index");
            std::memset(out + i * 4, src[i], 4);
        }
        return out;
    }
};
