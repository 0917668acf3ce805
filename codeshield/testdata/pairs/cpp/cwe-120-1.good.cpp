#include <cstring>
#include <string>

struct Record { char title[40]; };

void setTitle(Record &r, const std::string &title) {
    std::strncpy(r.title, title.c_str(), sizeof(r.title) - 1);
    r.title[sizeof(r.title) - 1] = '\0';
}
