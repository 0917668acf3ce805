#include <string>
#include <string_view>

std::string load_setting(const std::string& key);

std::string trimmed_setting(const std::string& key) {
    std::string value = load_setting(key);
    std::string_view view(value);
    auto first = view.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    auto last = view.find_last_not_of(" \t");
    return std::string(view.substr(first, last - first + 1));
}
