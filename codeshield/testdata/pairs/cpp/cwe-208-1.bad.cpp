#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <array>
#include <string>

std::string hex_hmac(const std::string& key, const std::string& data);

// Checks the X-Signature header of a webhook.
bool verify_signature(const std::string& secret, const std::string& body, const std::string& signature) {
    const std::string expected = hex_hmac(secret, body);
    return expected == signature;
}
