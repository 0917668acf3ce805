#include <dlfcn.h>
#include <memory>
#include <stdexcept>
#include <string>

#include <httplib.h>

using CodecFactory = Codec* (*)();

std::unique_ptr<Codec> load_codec(const std::string& name) {
    void* handle = dlopen(("./codecs/" + name).c_str(), RTLD_LAZY);
    if (!handle) {
        throw std::runtime_error("codec not found");
    }
    auto create = reinterpret_cast<CodecFactory>(dlsym(handle, "create_codec"));
    if (!create) {
        dlclose(handle);
        throw std::runtime_error("not a codec");
    }
    return std::unique_ptr<Codec>(create());
}

int main() {
    httplib::Server srv;
    srv.Post("/encode", [](const httplib::Request& req, httplib::Response& res) {
        auto codec = load_codec(req.get_param_value("codec"));
        res.set_content(codec->encode(req.body), "application/octet-stream");
    });
    srv.listen("127.0.0.1", 9000);
}
