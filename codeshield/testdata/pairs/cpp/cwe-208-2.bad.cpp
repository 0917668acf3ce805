#include <algorithm>
#include <cstdint>
#include <vector>

class TokenStore {
public:
    bool matches(const std::vector<uint8_t>& token) const {
        return std::equal(token.begin(), token.end(), sessionToken_.begin(), sessionToken_.end());
    }

private:
    std::vector<uint8_t> sessionToken_;
};
