#include <openssl/evp.h>
#include <vector>

std::vector<unsigned char> digest(const std::vector<unsigned char> &in) {
    std::vector<unsigned char> out(EVP_MAX_MD_SIZE);
    unsigned int n = 0;
    EVP_Digest(in.data(), in.size(), out.data(), &n, EVP_sha256(), nullptr);
    out.resize(n);
    return out;
}
