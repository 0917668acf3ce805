#include <cstdio>
#include <map>
#include <string>

class Translator {
public:
    void load(const std::string& key, const std::string& text) { texts_[key] = text; }

    std::string greet(const std::string& lang, const std::string& name) {
        char out[256];
        std::snprintf(out, sizeof out, texts_[lang].c_str(), name.c_str());
        return out;
    }

private:
    std::map<std::string, std::string> texts_;
};
