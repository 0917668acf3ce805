#include <cstring>
#include <stdexcept>
#include <vector>

class Image {
public:
    static std::vector<unsigned char> decode(const unsigned char* src, int n) {
        std::vector<unsigned char> out(static_cast<size_t>(n) * 4);
        for (int i = 0; i < n; ++i) {
            if (src[i] > 127) throw std::runtime_error("bad palette index");
            std::memset(out.data() + static_cast<size_t>(i) * 4, src[i], 4);
        }
        return out;
    }
};
