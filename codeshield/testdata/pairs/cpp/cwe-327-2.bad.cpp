#include <openssl/md5.h>
#include <iomanip>
#include <sstream>
#include <string>

std::string passwordDigest(const std::string& password) {
    unsigned char md[MD5_DIGEST_LENGTH];
    MD5(reinterpret_cast<const unsigned char*>(password.data()), password.size(), md);
    std::ostringstream os;
    for (unsigned char b : md) os << std::hex << std::setw(2) << std::setfill('0') << int(b);
    return os.str();
}
