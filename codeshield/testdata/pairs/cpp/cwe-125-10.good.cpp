#include <cstdint>
#include <string>
#include <vector>

// Decodes length-prefixed strings: one byte of length, then the text.
std::vector<std::string> decode(const uint8_t* p, const uint8_t* end) {
    std::vector<std::string> out;
    while (p < end) {
        std::size_t n = *p++;
        if (static_cast<std::size_t>(end - p) < n) {
            break;
        }
        out.emplace_back(reinterpret_cast<const char*>(p), n);
        p += n;
    }
    return out;
}
