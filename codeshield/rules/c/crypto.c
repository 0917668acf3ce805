#include <openssl/evp.h>

void hashes(void) {
  // ruleid: c-weak-hash
  EVP_DigestInit_ex(ctx, EVP_md5(), NULL);
  // ruleid: c-weak-hash
  SHA1_Init(&sha);
  // ok: c-weak-hash
  EVP_DigestInit_ex(ctx, EVP_sha256(), NULL);
}

void ciphers(const unsigned char *key) {
  // ruleid: c-broken-cipher, c-unauthenticated-mode
  EVP_EncryptInit_ex(ctx, EVP_des_ede3_cbc(), NULL, key, NULL);
  // ok: c-broken-cipher, c-ecb-mode, c-unauthenticated-mode
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, NULL, NULL);
  // ruleid: c-ecb-mode
  EVP_EncryptInit_ex(ctx, EVP_aes_128_ecb(), NULL, key, NULL);
}

void fixed(const unsigned char *secret) {
  unsigned char iv[12] = {0};
  // ruleid: c-fixed-iv
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, secret, iv);
}

void fresh(const unsigned char *secret) {
  unsigned char iv[12] = {0};
  if (RAND_bytes(iv, sizeof iv) != 1) return;
  // ok: c-fixed-iv, c-hardcoded-key
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, secret, iv);
}

void known(unsigned char *iv) {
  unsigned char key[32] = "0123456789abcdef0123456789abcde";
  // ruleid: c-hardcoded-key
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, iv);
}

void salted(const char *pass) {
  unsigned char salt[] = "saltsalt";
  // ruleid: c-fixed-salt, c-few-iterations
  PKCS5_PBKDF2_HMAC(pass, strlen(pass), salt, 8, 1000, EVP_sha256(), 32, out);
  // ruleid: c-weak-hash, c-password-plain-hash
  MD5(password, n, out);
}

void salted_right(const char *pass) {
  unsigned char salt[16];
  if (RAND_bytes(salt, sizeof salt) != 1) return;
  // ok: c-fixed-salt, c-few-iterations
  PKCS5_PBKDF2_HMAC(pass, strlen(pass), salt, 16, 600000, EVP_sha256(), 32, out);
  // ok: c-password-plain-hash
  SHA256(data, n, out);
}

void keys(void) {
  // ruleid: c-rsa-key-size
  RSA_generate_key_ex(rsa, 1024, e, NULL);
  // ok: c-rsa-key-size
  RSA_generate_key_ex(rsa, 3072, e, NULL);
  // ruleid: c-weak-curve
  EC_KEY_new_by_curve_name(NID_secp160r1);
  // ok: c-weak-curve, c-nist-prime-192
  EC_KEY_new_by_curve_name(NID_X9_62_prime256v1);
  // ruleid: c-nist-prime-192
  BN_get0_nist_prime_192();
}

void make_token(char *token, int n) {
  // ruleid: c-rand, c-rand-secret
  for (int i = 0; i < n; i++) token[i] = hex[rand() % 16];
}

int roll(void) {
  // ok: c-rand
  arc4random_buf(buf, n);
  // ruleid: c-rand
  return rand() % 6;
}

void make_secret(unsigned char *out, size_t n) {
  // ok: c-rand-secret
  arc4random_buf(out, n);
}

void seeds(void) {
  // ruleid: c-fixed-seed
  srand(42);
  // ruleid: c-time-seed
  srand(time(NULL));
  // ok: c-time-seed, c-fixed-seed
  srand(seed);
}

void tls(void) {
  // ruleid: c-tls-no-verification
  SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);
  // ok: c-tls-no-verification
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
  // ruleid: c-tls-no-verification
  curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 0L);
  // ruleid: c-old-tls
  SSL_CTX_new(SSLv3_method());
  // ok: c-old-tls
  SSL_CTX_new(TLS_method());
}

int compare(void) {
  // ruleid: c-mac-compared-with-memcmp
  if (memcmp(hmac, expected, 32) == 0) return 1;
  // ok: c-mac-compared-with-memcmp
  if (CRYPTO_memcmp(hmac, expected, 32) == 0) return 1;
  // ruleid: c-jwt-no-key
  jwt_decode(&jwt, token, NULL, 0);
  // ok: c-jwt-no-key
  jwt_decode(&jwt, token, key, key_len);
}

void credentials(void) {
  // ruleid: c-hardcoded-credential
  const char *password = "hunter22";
  // ok: c-hardcoded-credential
  const char *from_env = getenv("PASSWORD");
  // ok: c-hardcoded-credential
  const char *prompt_password = "Password: ";
  // ruleid: c-empty-credential
  if (!password) password = "";
  // ok: c-empty-credential
  name = "";
  // ruleid: c-database-credential
  PQconnectdb("host=db user=a password=hunter22");
  // ok: c-database-credential
  PQconnectdb("host=db user=a");
}

void hide(unsigned char *buf, size_t n, const char *key, size_t key_len) {
  for (size_t i = 0; i < n; i++)
    // ruleid: c-xor-cipher
    buf[i] ^= key[i % key_len];
}

void unmask(unsigned char *buf, size_t n, const unsigned char *mask) {
  for (size_t i = 0; i < n; i++)
    // ok: c-xor-cipher
    buf[i] ^= mask[i % 4];
}

int triple(gcry_cipher_hd_t *hd) {
  // ruleid: c-broken-cipher
  return gcry_cipher_open(hd, GCRY_CIPHER_3DES, GCRY_CIPHER_MODE_CBC, 0);
}

// ruleid: c-credential-macro
#define ADMIN_PASS "s3rv1ce!"
// ok: c-credential-macro
#define PARAM_PASSWORD "password"
