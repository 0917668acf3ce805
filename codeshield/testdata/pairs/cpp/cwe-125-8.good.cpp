#include <cstdint>
#include <span>
#include <optional>

struct Header { uint8_t version; uint16_t count; uint32_t offset; };

std::optional<Header> read_header(std::span<const std::uint8_t> bytes) {
    if (bytes.size() < 7) {
        return std::nullopt;
    }
    Header h;
    h.version = bytes[0];
    h.count = static_cast<std::uint16_t>(bytes[1] | bytes[2] << 8);
    h.offset = static_cast<std::uint32_t>(bytes[3]) | static_cast<std::uint32_t>(bytes[4]) << 8 |
               static_cast<std::uint32_t>(bytes[5]) << 16 | static_cast<std::uint32_t>(bytes[6]) << 24;
    return h;
}
