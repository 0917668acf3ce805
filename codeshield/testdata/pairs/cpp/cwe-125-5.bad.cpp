#include <cstdint>
#include <optional>
#include <span>
#include <string>

struct DnsHeader {
    uint16_t id;
    uint16_t questions;
};

// Reads a DNS name such as 3www7example3com0.
std::string readName(std::span<const uint8_t> packet, size_t& pos) {
    std::string name;
    while (packet[pos] != 0) {
        uint8_t len = packet[pos++];
        for (uint8_t i = 0; i < len; ++i) {
            name += static_cast<char>(packet[pos++]);
        }
        name += '.';
    }
    ++pos;
    return name;
}
