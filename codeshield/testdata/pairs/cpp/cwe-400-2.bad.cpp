#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/asio.hpp>

namespace beast = boost::beast;
namespace http = beast::http;
using tcp = boost::asio::ip::tcp;

void handle(tcp::socket& socket) {
    beast::flat_buffer buffer;
    http::request_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    http::read(socket, buffer, parser);

    http::response<http::string_body> res{http::status::ok, 11};
    res.body() = std::to_string(parser.get().body().size());
    res.prepare_payload();
    http::write(socket, res);
}
