#include <cstdarg>
#include <cstdio>
#include <string>

class Logger {
public:
    explicit Logger(std::FILE* out) : out_(out) {}

    void write(const char* format, ...) __attribute__((format(printf, 2, 3))) {
        va_list args;
        va_start(args, format);
        std::vfprintf(out_, format, args);
        va_end(args);
        std::fputc('\n', out_);
    }

private:
    std::FILE* out_;
};

void on_chat_message(Logger& log, const std::string& nick, const std::string& text) {
    log.write("<%s> %s", nick.c_str(), text.c_str());
}
