#include <cstdio>
#include <map>
#include <string>

class Translator {
public:
    void load(const std::string& key, const std::string& text) { texts_[key] = text; }

    std::string greet(const std::string& lang, const std::string& name) {
        char out[256];
        std::string text = texts_[lang];
        const auto at = text.find("{}");
        if (at != std::string::npos) text.replace(at, 2, name);
        std::snprintf(out, sizeof out, "%s", text.c_str());
        return out;
    }

private:
    std::map<std::string, std::string> texts_;
};
