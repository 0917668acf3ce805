#include <boost/archive/binary_iarchive.hpp>
#include <boost/asio.hpp>
#include <boost/serialization/shared_ptr.hpp>
#include <memory>
#include <sstream>

// Receives a task from a client and runs it.
void serve_client(boost::asio::ip::tcp::iostream& client) {
    std::string line;
    std::getline(client, line);
    std::istringstream in(decode_base64(line));

    boost::archive::binary_iarchive archive(in);
    std::shared_ptr<Task> task;
    archive >> task;
    client << task->run() << '\n';
}
