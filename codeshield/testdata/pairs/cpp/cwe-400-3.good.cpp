#include <boost/asio.hpp>
#include <cstdint>
#include <stdexcept>
#include <vector>

using boost::asio::ip::tcp;

std::vector<char> read_message(tcp::socket& socket) {
    uint32_t len_be = 0;
    boost::asio::read(socket, boost::asio::buffer(&len_be, sizeof(len_be)));
    uint32_t len = ntohl(len_be);
    constexpr uint32_t kMaxMessage = 1 << 20;
    if (len > kMaxMessage) {
        throw std::length_error("message too large");
    }
    std::vector<char> body(len);
    boost::asio::read(socket, boost::asio::buffer(body));
    return body;
}
