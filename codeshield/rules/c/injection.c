#include <stdio.h>

int list(const char *folder) {
  char command[256];
  // ruleid: c-command-injection
  snprintf(command, sizeof command, "ls %s", folder);
  // ruleid: c-system
  return system(command);
}

int list_checked(const char *folder) {
  char command[256];
  if (strpbrk(folder, ";&|`$<>\n\"'\\")) return -1;
  // ok: c-command-injection
  snprintf(command, sizeof command, "ls %s", folder);
  // ok: c-system
  return system(command);
}

int fixed(void) {
  // ok: c-system, c-command-injection
  return system("ls /srv");
}

FILE *serve(const char *name) {
  char path[256];
  // ruleid: c-path-traversal
  snprintf(path, sizeof path, "%s/%s", "/srv/www", name);
  FILE *f = fopen(path, "rb");
  return f;
}

FILE *serve_checked(const char *name) {
  char path[256];
  if (strstr(name, "..") != NULL || strchr(name, '/') != NULL) return NULL;
  // ok: c-path-traversal
  snprintf(path, sizeof path, "%s/%s", "/srv/www", name);
  FILE *f = fopen(path, "rb");
  return f;
}

int user(sqlite3 *db, const char *name) {
  char sql[256];
  // ruleid: c-sql-injection
  snprintf(sql, sizeof sql, "SELECT * FROM users WHERE name = '%s'", name);
  return sqlite3_exec(db, sql, 0, 0, 0);
}

int user_bound(sqlite3 *db, const char *name) {
  char sql[256];
  // ok: c-sql-injection
  sqlite3_prepare_v2(db, "SELECT * FROM users WHERE name = ?", -1, &st, NULL);
  sqlite3_bind_text(st, 1, name, -1, SQLITE_STATIC);
}

void page(const char *name) {
  // ruleid: c-html-unescaped
  printf("<p>Hello %s</p>", name);
  // ok: c-html-unescaped
  printf("Hello %s", name);
}

void node(const char *name) {
  char expr[256];
  // ruleid: c-xpath-injection
  snprintf(expr, sizeof expr, "//user[name='%s']", name);
  // ok: c-xpath-injection
  snprintf(expr, sizeof expr, "//user[name=$name]");
}

void person(const char *uid) {
  char filter[256];
  // ruleid: c-ldap-injection
  snprintf(filter, sizeof filter, "(uid=%s)", uid);
}

void person_checked(const char *uid) {
  char filter[256];
  if (!is_valid_uid(uid)) return;
  // ok: c-ldap-injection
  snprintf(filter, sizeof filter, "(uid=%s)", uid);
}

void redirect(const char *to) {
  // ruleid: c-header-injection
  printf("Location: %s\r\n", to);
}

void redirect_checked(const char *to) {
  if (strpbrk(to, "\r\n")) return;
  // ok: c-header-injection
  printf("Location: %s\r\n", to);
}

void log_login(const char *who) {
  // ruleid: c-log-injection
  fprintf(stderr, "login of %s\n", who);
  // ok: c-log-injection
  fprintf(stderr, "login of %d\n", 1);
}

void get(CURL *h, const char *url) {
  // ruleid: c-ssrf
  curl_easy_setopt(h, CURLOPT_URL, url);
}

void get_checked(CURL *h, const char *url) {
  if (!host_is_allowed(url)) return;
  // ok: c-ssrf
  curl_easy_setopt(h, CURLOPT_URL, url);
}

void search(const char *pattern) {
  // ruleid: c-regex-from-input
  regcomp(&re, pattern, REG_EXTENDED);
  // ok: c-regex-from-input, c-regex-exponential
  regcomp(&re, "^[a-z]+$", REG_EXTENDED);
  // ruleid: c-regex-exponential
  regcomp(&re, "^([a-z]+)+$", REG_EXTENDED);
}

void xml(const char *path) {
  // ruleid: c-xml-external-entities
  xmlReadFile(path, NULL, XML_PARSE_NOENT | XML_PARSE_DTDLOAD);
  // ok: c-xml-external-entities
  xmlReadFile(path, NULL, XML_PARSE_NONET);
}

char *account(sqlite3 *db, const char *owner)
{
	// ruleid: c-sql-mprintf
	char *bad = sqlite3_mprintf("SELECT id FROM accounts WHERE owner = '%s'", owner);
	// ok: c-sql-mprintf
	char *good = sqlite3_mprintf("SELECT id FROM accounts WHERE owner = %Q", owner);
	return good;
}

void header_line(FILE *out, const char *name, const char *value)
{
	// ruleid: c-header-line-of-fields
	fprintf(out, "%s: %s\r\n", name, value);
}

void header_line_checked(FILE *out, const char *name, const char *value)
{
	if (strpbrk(name, "\r\n") || strpbrk(value, "\r\n"))
		return;
	// ok: c-header-line-of-fields
	fprintf(out, "%s: %s\r\n", name, value);
}

int own_site(const char *url, const char *path)
{
	// ruleid: c-host-compared-loosely
	if (strstr(url, "example.com"))
		return 1;
	// ok: c-host-compared-loosely
	return strstr(path, "index.html") != NULL;
}

void list_items(char **items, int n)
{
	for (int i = 0; i < n; i++) {
		// ruleid: c-html-of-elements
		printf("<li>%s</li>", items[i]);
		// ok: c-html-of-elements
		printf("%s", items[i]);
	}
}
