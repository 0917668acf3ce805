#include <cstring>
#include <string>

struct Record { char title[40]; };

void setTitle(Record &r, const std::string &title) {
    strcpy(r.title, title.c_str());
}
