#include <cstdlib>
#include <cstring>

class Text {
public:
    explicit Text(const char* s) { data_ = strdup(s); }
    ~Text() { delete[] data_; }
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;

private:
    char* data_;
};
