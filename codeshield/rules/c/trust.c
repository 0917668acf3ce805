#include <string.h>
#include <curl/curl.h>
#include <openssl/ssl.h>

int same(const char *given) {
  const char *api_key = getenv("API_KEY");
  // ruleid: c-secret-compared-early
  return strcmp(given, api_key) == 0;
}

int same_in_loop(const unsigned char *given, const unsigned char *expected_mac) {
  for (int i = 0; i < 32; i++) {
    // ruleid: c-secret-compared-early
    if (given[i] != expected_mac[i])
      return 0;
  }
  return 1;
}

int same_right(const unsigned char *given, const unsigned char *expected_mac) {
  // ok: c-secret-compared-early
  return CRYPTO_memcmp(given, expected_mac, 32) == 0;
}

int word(const char *token) {
  // ok: c-secret-compared-early
  return strcmp(token, "while") == 0;
}

int computed(const unsigned char *key, const unsigned char *body, size_t n, const unsigned char *got) {
  unsigned char out[32];
  unsigned int len = 0;
  if (HMAC(EVP_sha256(), key, 32, body, n, out, &len) == NULL)
    return 0;
  // ruleid: c-secret-compared-early
  return memcmp(out, got, 32) == 0;
}

int connect_tls(int fd) {
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
  SSL *ssl = SSL_new(ctx);
  SSL_set_fd(ssl, fd);
  // ruleid: c-tls-client-does-not-verify
  return SSL_connect(ssl);
}

int connect_tls_any_name(int fd) {
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
  SSL *ssl = SSL_new(ctx);
  // ruleid: c-tls-no-host-name
  return SSL_connect(ssl);
}

int connect_tls_right(int fd, const char *host) {
  SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
  SSL *ssl = SSL_new(ctx);
  if (SSL_set1_host(ssl, host) != 1)
    return -1;
  // ok: c-tls-client-does-not-verify, c-tls-no-host-name
  return SSL_connect(ssl);
}

void optional(mbedtls_ssl_config *conf) {
  // ruleid: c-tls-verification-optional
  mbedtls_ssl_conf_authmode(conf, MBEDTLS_SSL_VERIFY_OPTIONAL);
}

int optional_but_asked(mbedtls_ssl_config *conf, mbedtls_ssl_context *ssl) {
  // ok: c-tls-verification-optional
  mbedtls_ssl_conf_authmode(conf, MBEDTLS_SSL_VERIFY_OPTIONAL);
  return mbedtls_ssl_get_verify_result(ssl) == 0;
}

// ruleid: c-tls-verification-off-elsewhere
static int accept_all(int ok, X509_STORE_CTX *store) { return 1; }

// ok: c-tls-verification-off-elsewhere
static int accept_good(int ok, X509_STORE_CTX *store) { return ok; }

void send_login(CURL *curl) {
  // ruleid: c-credentials-in-the-clear
  curl_easy_setopt(curl, CURLOPT_URL, "http://api.example.com/login");
  curl_easy_setopt(curl, CURLOPT_USERPWD, credentials);
}

void send_login_right(CURL *curl) {
  // ok: c-credentials-in-the-clear
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/login");
  curl_easy_setopt(curl, CURLOPT_USERPWD, credentials);
}

int update(CURL *curl, const char *image) {
  if (curl_easy_perform(curl) != CURLE_OK)
    return -1;
  // ruleid: c-download-not-verified
  return flash_partition("/dev/mtd3", image);
}

int update_right(CURL *curl, const char *image) {
  if (curl_easy_perform(curl) != CURLE_OK || !verify_signature(image))
    return -1;
  // ok: c-download-not-verified
  return flash_partition("/dev/mtd3", image);
}

void entities(XML_Parser p) {
  // ruleid: c-expat-external-entities
  XML_SetExternalEntityRefHandler(p, load_external);
  // ruleid: c-expat-external-entities
  XML_SetParamEntityParsing(p, XML_PARAM_ENTITY_PARSING_ALWAYS);
  // ok: c-expat-external-entities
  XML_SetParamEntityParsing(p, XML_PARAM_ENTITY_PARSING_NEVER);
}
