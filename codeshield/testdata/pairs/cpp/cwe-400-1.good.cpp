#include <boost/asio.hpp>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

using boost::asio::ip::tcp;

constexpr uint32_t kMaxMessage = 1 << 20;

// One message: 4 bytes length in network order, then the payload.
std::vector<char> read_message(tcp::socket& socket) {
    uint32_t length = 0;
    boost::asio::read(socket, boost::asio::buffer(&length, sizeof(length)));
    length = ntohl(length);
    if (length > kMaxMessage) {
        throw std::length_error("message too long");
    }

    std::vector<char> payload(length);
    boost::asio::read(socket, boost::asio::buffer(payload));
    return payload;
}
