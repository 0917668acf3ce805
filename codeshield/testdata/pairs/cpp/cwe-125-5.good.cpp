#include <cstdint>
#include <optional>
#include <span>
#include <string>

struct DnsHeader {
    uint16_t id;
    uint16_t questions;
};

// Reads a DNS name such as 3www7example3com0.
std::optional<std::string> readName(std::span<const uint8_t> packet, size_t& pos) {
    std::string name;
    while (pos < packet.size() && packet[pos] != 0) {
        uint8_t len = packet[pos++];
        if (len > 63 || len > packet.size() - pos || name.size() + len > 255) {
            return std::nullopt;
        }
        for (uint8_t i = 0; i < len; ++i) {
            name += static_cast<char>(packet[pos++]);
        }
        name += '.';
    }
    if (pos >= packet.size()) {
        return std::nullopt;
    }
    ++pos;
    return name;
}
