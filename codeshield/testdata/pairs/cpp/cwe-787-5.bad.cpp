#include <cstdint>
#include <cstring>
#include <vector>

struct Frame {
    uint8_t type;
    uint16_t length;
    uint8_t payload[256];
};

bool parse_frame(const std::vector<uint8_t>& in, Frame& out) {
    if (in.size() < 3) {
        return false;
    }
    out.type = in[0];
    out.length = static_cast<uint16_t>(in[1] << 8 | in[2]);
    std::memcpy(out.payload, in.data() + 3, out.length);
    return true;
}
