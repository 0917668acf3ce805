#include <array>
#include <algorithm>
#include <dlfcn.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include <httplib.h>

using CodecFactory = Codec* (*)();

constexpr std::array<std::string_view, 3> kCodecs{"opus", "flac", "vorbis"};

std::unique_ptr<Codec> load_codec(const std::string& name) {
    if (std::find(kCodecs.begin(), kCodecs.end(), name) == kCodecs.end()) {
        throw std::invalid_argument("unknown codec");
    }
    const std::string path = "/usr/lib/encoder/lib" + name + ".so";
    void* handle = dlopen(path.c_str(), RTLD_LAZY);
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
        try {
            auto codec = load_codec(req.get_param_value("codec"));
            res.set_content(codec->encode(req.body), "application/octet-stream");
        } catch (const std::invalid_argument&) {
            res.status = 400;
        }
    });
    srv.listen("127.0.0.1", 9000);
}
