#include <boost/asio.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

constexpr std::size_t kMaxRequest = 64 * 1024;

std::unique_ptr<Task> task_from_json(const nlohmann::json& j) {
    const auto kind = j.at("kind").get<std::string>();
    if (kind == "resize") {
        return std::make_unique<ResizeTask>(j.at("width").get<unsigned>(), j.at("height").get<unsigned>());
    }
    if (kind == "rotate") {
        return std::make_unique<RotateTask>(j.at("degrees").get<int>());
    }
    return nullptr;
}

// Receives a task from a client and runs it.
void serve_client(boost::asio::ip::tcp::iostream& client) {
    std::string line(kMaxRequest, '\0');
    client.getline(line.data(), static_cast<std::streamsize>(line.size()));
    auto j = nlohmann::json::parse(line.c_str(), nullptr, false);
    if (j.is_discarded() || !j.is_object()) {
        client << "error: not a task\n";
        return;
    }
    try {
        if (auto task = task_from_json(j)) {
            client << task->run() << '\n';
            return;
        }
    } catch (const nlohmann::json::exception&) {
    }
    client << "error: not a task\n";
}
