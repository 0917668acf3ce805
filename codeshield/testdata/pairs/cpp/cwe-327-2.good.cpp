#include <openssl/evp.h>
#include <openssl/rand.h>
#include <iomanip>
#include <sstream>
#include <stdexcept>
#include <string>

std::string passwordDigest(const std::string& password) {
    unsigned char salt[16], md[32];
    if (RAND_bytes(salt, sizeof salt) != 1) throw std::runtime_error("no randomness");
    PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), salt, sizeof salt, 600000, EVP_sha256(), sizeof md, md);
    std::ostringstream os;
    for (unsigned char b : salt) os << std::hex << std::setw(2) << std::setfill('0') << int(b);
    for (unsigned char b : md) os << std::hex << std::setw(2) << std::setfill('0') << int(b);
    return os.str();
}
