#include <algorithm>
#include <stdexcept>
#include <string>

#include <openssl/rand.h>

namespace auth {

// One-time code for the second factor.
std::string make_otp(int digits) {
    std::string code;
    while (static_cast<int>(code.size()) < digits) {
        unsigned char b;
        if (RAND_bytes(&b, 1) != 1) {
            throw std::runtime_error("no randomness");
        }
        if (b < 250) {
            code += static_cast<char>('0' + b % 10);
        }
    }
    return code;
}

}  // namespace auth
