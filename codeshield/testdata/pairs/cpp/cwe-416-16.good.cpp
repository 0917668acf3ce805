#include <string>
#include <string_view>
#include <vector>

std::string trim(std::string s);

std::vector<std::string_view> split_words(const std::vector<std::string>& lines) {
    std::vector<std::string_view> words;
    for (const auto& line : lines) {
        words.push_back(std::string_view(line));
    }
    return words;
}
