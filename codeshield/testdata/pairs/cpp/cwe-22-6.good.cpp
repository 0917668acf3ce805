#include <crow.h>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

int main() {
    crow::SimpleApp app;
    const fs::path root = fs::canonical("./public");

    CROW_ROUTE(app, "/files/<path>")
    ([root](const std::string& path) {
        const fs::path file = fs::weakly_canonical(root / path);
        const auto rel = file.lexically_relative(root);
        if (rel.empty() || *rel.begin() == "..") {
            return crow::response(403);
        }
        std::ifstream in(file, std::ios::binary);
        if (!in) {
            return crow::response(404);
        }
        std::ostringstream body;
        body << in.rdbuf();
        return crow::response(body.str());
    });

    app.port(18080).run();
}
