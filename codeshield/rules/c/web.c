#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <libpq-fe.h>
#include <microhttpd.h>

void login_headers(const char *id) {
  // ruleid: c-cookie-without-flags
  printf("Set-Cookie: session_id=%s; Path=/; HttpOnly\r\n", id);
}

void login_headers_right(const char *id) {
  // ok: c-cookie-without-flags
  printf("Set-Cookie: session_id=%s; Path=/; Secure; HttpOnly; SameSite=Lax\r\n", id);
}

void logout_headers(void) {
  // ok: c-cookie-without-flags
  printf("Set-Cookie: session_id=; Max-Age=0\r\n");
}

void theme_headers(const char *name) {
  // ok: c-cookie-without-flags
  printf("Set-Cookie: theme=%s\r\n", name);
}

int put_token(struct MHD_Response *resp, const char *token) {
  char line[128];
  snprintf(line, sizeof line, "token=%s; Path=/", token);
  // ruleid: c-cookie-without-flags
  return MHD_add_response_header(resp, "Set-Cookie", line);
}

int pass_on(struct MHD_Response *resp, const char *line) {
  // ok: c-cookie-without-flags
  return MHD_add_response_header(resp, "Set-Cookie", line);
}

void cors(void) {
  const char *origin = getenv("HTTP_ORIGIN");
  // ruleid: c-cors-reflects-origin
  printf("Access-Control-Allow-Origin: %s\r\n", origin);
}

void cors_listed(void) {
  const char *origin = getenv("HTTP_ORIGIN");
  if (origin == NULL || !allowed_origin(origin))
    return;
  // ok: c-cors-reflects-origin
  printf("Access-Control-Allow-Origin: %s\r\n", origin);
}

void cors_of_one(struct MHD_Connection *conn, struct MHD_Response *resp) {
  const char *origin = MHD_lookup_connection_value(conn, MHD_HEADER_KIND, "Origin");
  if (strcmp(origin, "https://app.example.com") == 0)
    // ok: c-cors-reflects-origin
    MHD_add_response_header(resp, "Access-Control-Allow-Origin", origin);
}

void cors_any(struct MHD_Connection *conn, struct MHD_Response *resp) {
  // ruleid: c-cors-any-origin
  MHD_add_response_header(resp, "Access-Control-Allow-Origin", "*");
  // ok: c-cors-any-origin
  MHD_add_response_header(resp, "Access-Control-Allow-Origin", "https://app.example.com");
}

int loosely(const char *origin) {
  // ruleid: c-origin-compared-loosely
  return strstr(origin, "example.com") != NULL;
}

int wholly(const char *origin) {
  // ok: c-origin-compared-loosely
  return strcmp(origin, "https://example.com") == 0;
}

void orders(PGconn *db, int client) {
  printf("Content-Type: text/plain\r\n\r\n");
  // ruleid: c-error-details-to-client
  printf("failed: %s\n", PQerrorMessage(db));
  // ok: c-error-details-to-client
  fprintf(stderr, "failed: %s\n", PQerrorMessage(db));
  // ok: c-error-details-to-client
  printf("failed\n");
}

void to_socket(sqlite3 *db, int client) {
  char text[256];
  // ruleid: c-error-details-to-client
  int n = snprintf(text, sizeof text, "ERR %s\n", sqlite3_errmsg(db));
  send(client, text, n, 0);
}

void tool(PGconn *db) {
  // ok: c-error-details-to-client
  printf("failed: %s\n", PQerrorMessage(db));
}

void report(int client, const char *path) {
  // ruleid: c-system-details-to-peer
  dprintf(client, "cannot open %s: %s\n", path, strerror(errno));
  // ok: c-system-details-to-peer
  dprintf(client, "not available\n");
}

void attempt(const char *user, const char *password, size_t password_len) {
  // ruleid: c-secret-in-log
  syslog(LOG_INFO, "login with %s", password);
  // ok: c-secret-in-log
  syslog(LOG_INFO, "login with %zu bytes", password_len);
  // ruleid: c-secret-in-log
  log_debug("password %s", password);
  // ok: c-secret-in-log
  send_to_server("password %s", password);
}
