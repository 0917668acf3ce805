#include <cassert>
#include <cstdint>
#include <vector>
#include <stdexcept>

std::uint16_t port_of(const std::vector<std::uint8_t>& datagram) {
    if (datagram.size() < 2) {
        throw std::runtime_error("short datagram");
    }
    return static_cast<std::uint16_t>(datagram[0] << 8 | datagram[1]);
}
