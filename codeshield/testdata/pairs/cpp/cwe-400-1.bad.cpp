#include <boost/asio.hpp>
#include <iostream>
#include <string>
#include <vector>

using boost::asio::ip::tcp;

// One message: 4 bytes length in network order, then the payload.
std::vector<char> read_message(tcp::socket& socket) {
    uint32_t length = 0;
    boost::asio::read(socket, boost::asio::buffer(&length, sizeof(length)));
    length = ntohl(length);

    std::vector<char> payload(length);
    boost::asio::read(socket, boost::asio::buffer(payload));
    return payload;
}
