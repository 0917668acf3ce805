#include <cstdint>
#include <vector>

#include <sodium.h>

class TokenStore {
public:
    bool matches(const std::vector<uint8_t>& token) const {
        return token.size() == sessionToken_.size() &&
               sodium_memcmp(token.data(), sessionToken_.data(), token.size()) == 0;
    }

private:
    std::vector<uint8_t> sessionToken_;
};
