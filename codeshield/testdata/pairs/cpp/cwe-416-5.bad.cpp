#include <string>
#include <string_view>

std::string_view trimmed(const std::string& in) {
    std::string copy = in;
    while (!copy.empty() && copy.back() == ' ') copy.pop_back();
    return copy;
}
