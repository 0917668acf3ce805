#include <cstring>
#include <string>

struct Settings {
    int volume;
    char theme[16];
    void (*apply)();
};

// Restores settings that were saved with save().
Settings restore(const std::string& blob) {
    Settings s;
    std::memcpy(&s, blob.data(), blob.size());
    s.apply();
    return s;
}
