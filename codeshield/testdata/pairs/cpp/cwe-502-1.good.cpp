#include <cstring>
#include <stdexcept>
#include <string>

struct Settings {
    int volume;
    char theme[16];
};

// Restores settings that were saved with save().
Settings restore(const std::string& blob) {
    Settings s;
    if (blob.size() != sizeof(s)) throw std::runtime_error("bad size");
    std::memcpy(&s, blob.data(), sizeof(s));
    s.theme[sizeof(s.theme) - 1] = '\0';
    return s;
}
