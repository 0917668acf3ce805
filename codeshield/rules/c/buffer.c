#include <stdio.h>
#include <string.h>

void gets_and_scanf(void) {
  // ruleid: c-stack-array-unbounded-write
  char line[80];
  char word[20];
  // ruleid: c-gets
  gets(line);
  // ok: c-gets
  fgets(line, sizeof line, stdin);
  // ruleid: c-scanf-string-width
  scanf("%s", word);
  // ruleid: c-scanf-string-width
  scanf("%d %[a-z]", &n, word);
  // ok: c-scanf-string-width
  scanf("%19s", word);
  // ok: c-scanf-string-width
  scanf("%d%% %c", &n, &c);
  // ruleid: c-sscanf-string-width
  sscanf(line, "%d %s", &n, word);
  // ok: c-sscanf-string-width
  sscanf(line, "%d %19s", &n, word);
}

void greet(const char *name) {
  // ruleid: c-stack-array-unbounded-write
  char text[32];
  // ruleid: c-strcpy-parameter-into-array, c-strcpy
  strcpy(text, name);
  // ok: c-strcpy-parameter-into-array, c-strcpy, c-strcpy-of-known-length
  snprintf(text, sizeof text, "%s", name);
}

void greet_checked(const char *name) {
  // ok: c-stack-array-unbounded-write
  char text[32];
  if (strlen(name) >= sizeof(text)) {
    return;
  }
  // ruleid: c-strcpy-of-known-length
  strcpy(text, name);
}

void greet_length(const char *name) {
  // ruleid: c-stack-array-unbounded-write
  char text[32];
  size_t len = strlen(name);
  if (len >= sizeof(text)) return;
  // ruleid: c-strcpy-of-known-length
  strcpy(text, name);
}

char *copy(const char *s) {
  char *p = malloc(strlen(s) + 1);
  if (p == NULL) return NULL;
  // ruleid: c-strcpy-of-known-length
  strcpy(p, s);
  return p;
}

void format(const char *user) {
  // ruleid: c-stack-array-unbounded-write
  char path[64];
  // ruleid: c-strcpy-parameter-into-array, c-sprintf
  sprintf(path, "/home/%s/mail", user);
  // ok: c-sprintf
  snprintf(path, sizeof path, "/home/%s/mail", user);
}

int main(int argc, char **argv) {
  // ruleid: c-stack-array-unbounded-write
  char name[16];
  // ruleid: c-strcpy-input-into-array, c-strcpy
  strcpy(name, argv[1]);
  // ruleid: c-strcpy-input-into-array, c-strcpy
  strcpy(title, getenv("TITLE"));
  // ok: c-strcpy-input-into-array
  strncpy(name, argv[1], sizeof name - 1);
  // ruleid: c-strcpy-literal
  strcpy(title, "untitled");
  // ok: c-strcpy-literal
  char kind[] = "untitled";
}

void take(const unsigned char *data, size_t n) {
  // ruleid: c-stack-array-unbounded-write
  unsigned char packet[64];
  // ruleid: c-memcpy-parameter-length, c-memcpy-stack-array
  memcpy(packet, data, n);
}

void take_checked(const unsigned char *data, size_t n) {
  unsigned char packet[64];
  if (n > sizeof packet) {
    n = sizeof packet;
  }
  // ok: c-memcpy-parameter-length, c-memcpy-stack-array
  memcpy(packet, data, n);
}

void by_source(struct entry *e, const char *s) {
  // ruleid: c-copy-by-source-length
  strncpy(e->name, s, strlen(s));
  // ok: c-copy-by-source-length
  strncpy(e->name, s, sizeof(e->name) - 1);
}

void fill(char *out, const char *s) {
  // ruleid: c-sizeof-pointer
  snprintf(out, sizeof(out), "%s", s);
}

void fill_sized(char *out, size_t size, const char *s) {
  // ok: c-sizeof-pointer
  snprintf(out, size, "%s", s);
}

void append(const char *s, size_t used) {
  char line[100];
  // ruleid: c-snprintf-offset-size
  snprintf(line + used, sizeof(line), "%s", s);
  // ok: c-snprintf-offset-size
  snprintf(line + used, sizeof(line) - used, "%s", s);
}

void result(const char *s) {
  char line[100];
  // ruleid: c-snprintf-result-as-index
  int n = snprintf(line, sizeof line, "%s", s);
  line[n] = '\n';
}

void result_checked(const char *s) {
  char line[100];
  // ok: c-snprintf-result-as-index
  int n = snprintf(line, sizeof line, "%s", s);
  if (n < 0 || (size_t) n >= sizeof line) {
    return;
  }
  line[n] = '\n';
}

void legacy(char *out, size_t size, double v) {
  // ruleid: c-snprintf-legacy
  _snprintf(out, size, "%g", v);
  // ok: c-snprintf-legacy
  snprintf(out, size, "%g", v);
}

void concatenate(const char *s) {
  char line[100] = "";
  // ruleid: c-strncat-size
  strncat(line, s, sizeof(line));
  // ruleid: c-strncat-size
  strncat(line, s, sizeof(line) - strlen(line));
  // ok: c-strncat-size
  strncat(line, s, sizeof(line) - strlen(line) - 1);
}

void terminate(const char *s) {
  char a[100];
  // ruleid: c-strncpy-unterminated
  strncpy(a, s, sizeof(a));
}

void terminate_done(const char *s) {
  char a[100];
  // ok: c-strncpy-unterminated
  strncpy(a, s, sizeof(a));
  a[sizeof(a) - 1] = '\0';
}

void last(void) {
  char a[100];
  // ruleid: c-index-past-array
  a[100] = '\0';
  // ok: c-index-past-array
  a[99] = '\0';
}

void loop(int *sum) {
  int a[10];
  for (int i = 0; i <= 10; i++) {
    // ruleid: c-loop-past-array
    *sum += a[i];
  }
  for (int i = 0; i < 10; i++) {
    // ok: c-loop-past-array
    *sum += a[i];
  }
}

void receive(int fd) {
  char a[512];
  // ruleid: c-read-no-room-for-nul
  int n = read(fd, a, sizeof(a));
  a[n] = '\0';
}

void receive_room(int fd) {
  char a[512];
  // ok: c-read-no-room-for-nul
  int n = read(fd, a, sizeof(a) - 1);
  a[n] = '\0';
}

int element(const int *values, int index) {
  // ruleid: c-index-unchecked
  return values[index];
}

int element_checked(const int *values, int count, int index) {
  if (index < 0 || index >= count) {
    return -1;
  }
  // ok: c-index-unchecked
  return values[index];
}

int record_value(const unsigned char *packet, size_t n, unsigned char *out)
{
	unsigned short len = (packet[1] << 8) | packet[2];
	// ruleid: c-length-out-of-data
	memcpy(out, packet + 3, len);
	return len;
}

int record_value_checked(const unsigned char *packet, size_t n, unsigned char *out)
{
	unsigned short len = (packet[1] << 8) | packet[2];
	if (len > n - 3)
		return -1;
	// ok: c-length-out-of-data
	memcpy(out, packet + 3, len);
	return len;
}

int collect(char *text, char *fields[8])
{
	int n = 0;
	for (char *f = strtok_r(text, ",", &text); f; f = strtok_r(NULL, ",", &text)) {
		// ruleid: c-index-limit-off-by-one
		if (n > 8)
			break;
		fields[n++] = f;
	}
	return n;
}

int collect_checked(char *text, char *fields[8])
{
	int n = 0;
	for (char *f = strtok_r(text, ",", &text); f; f = strtok_r(NULL, ",", &text)) {
		// ok: c-index-limit-off-by-one
		if (n >= 8)
			break;
		fields[n++] = f;
	}
	return n;
}

void double_quotes(const char *in, char *out, size_t size)
{
	size_t j = 0;
	for (size_t i = 0; in[i]; i++) {
		if (in[i] == '"')
			// ruleid: c-index-never-compared
			out[j++] = '"';
		// ruleid: c-index-never-compared
		out[j++] = in[i];
	}
	out[j] = 0;
}

void double_quotes_checked(const char *in, char *out, size_t size)
{
	size_t j = 0;
	for (size_t i = 0; in[i]; i++) {
		if (j + 2 >= size)
			break;
		// ok: c-index-never-compared
		out[j++] = in[i];
	}
	out[j] = 0;
}

static int levels[64];

int level(int which)
{
	if (which >= 64)
		return -1;
	// ruleid: c-index-may-be-negative
	return levels[which];
}

int level_checked(int which)
{
	if (which < 0 || which >= 64)
		return -1;
	// ok: c-index-may-be-negative
	return levels[which];
}

int level_unsigned(size_t which)
{
	if (which >= 64)
		return -1;
	// ok: c-index-may-be-negative
	return levels[which];
}

int label(char *out, size_t size, const char *base)
{
	// ok: c-snprintf-result-as-index
	int n = snprintf(out, size, "%s.txt", base);
	return n >= 0 && (size_t)n < size ? 0 : -1;
}
