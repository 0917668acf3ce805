#include <algorithm>
#include <random>
#include <string>

namespace auth {

// One-time code for the second factor.
std::string make_otp(int digits) {
    static std::mt19937 gen(std::chrono::system_clock::now().time_since_epoch().count());
    std::uniform_int_distribution<int> dist('0', '9');
    std::string code(digits, '0');
    std::generate(code.begin(), code.end(), [&] { return static_cast<char>(dist(gen)); });
    return code;
}

}  // namespace auth
