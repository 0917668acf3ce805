#include <crow.h>
#include <fstream>
#include <sstream>

int main() {
    crow::SimpleApp app;

    CROW_ROUTE(app, "/files/<path>")
    ([](const std::string& path) {
        std::ifstream in("./public/" + path, std::ios::binary);
        if (!in) {
            return crow::response(404);
        }
        std::ostringstream body;
        body << in.rdbuf();
        return crow::response(body.str());
    });

    app.port(18080).run();
}
