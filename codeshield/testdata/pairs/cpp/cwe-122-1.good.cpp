#include <cstring>
#include <string>

class CString {
public:
    explicit CString(const char* s) {
        len_ = std::strlen(s);
        data_ = new char[len_ + 1];
        std::strcpy(data_, s);
    }
    ~CString() { delete[] data_; }
    CString(const CString&) = delete;
    CString& operator=(const CString&) = delete;
    const char* c_str() const { return data_; }

private:
    std::size_t len_;
    char* data_;
};
