#include <openssl/rsa.h>
#include <openssl/pem.h>
#include <memory>

std::unique_ptr<RSA, decltype(&RSA_free)> makeKey(int bits = 4096) {
    std::unique_ptr<RSA, decltype(&RSA_free)> rsa(RSA_new(), RSA_free);
    std::unique_ptr<BIGNUM, decltype(&BN_free)> e(BN_new(), BN_free);
    BN_set_word(e.get(), RSA_F4);
    RSA_generate_key_ex(rsa.get(), bits, e.get(), nullptr);
    return rsa;
}
