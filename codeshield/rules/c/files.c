#include <stdio.h>

void temporary(void) {
  // ruleid: c-temporary-name
  char *name = tmpnam(NULL);
  char pattern[] = "/var/lib/x/XXXXXX";
  // ok: c-temporary-name
  int fd = mkstemp(pattern);
  // ruleid: c-fixed-temporary-file
  FILE *f = fopen("/tmp/app.log", "w");
  // ok: c-fixed-temporary-file
  FILE *g = fopen("/var/log/app.log", "w");
}

void check(const char *path) {
  // ruleid: c-check-then-open
  if (access(path, W_OK) == 0) {
    FILE *f = fopen(path, "w");
  }
  // ok: c-check-then-open
  FILE *g = fopen(path, "w");
}

int open_checked(const char *path) {
  // ruleid: c-check-then-open
  if (access(path, R_OK) != 0)
    return -1;
  return open(path, O_RDONLY);
}

int create_checked(const char *path) {
  // ok: c-check-then-open
  if (access(path, F_OK) == 0)
    return -1;
  return open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
}

int open_other(const char *dir, const char *path) {
  // ok: c-check-then-open
  if (access(dir, X_OK) != 0)
    return -1;
  return open(path, O_RDONLY);
}

void rights(const char *path) {
  // ruleid: c-world-writable
  chmod(path, 0777);
  // ok: c-world-writable
  chmod(path, 0600);
  // ruleid: c-world-writable
  open(path, O_CREAT | O_WRONLY, 0666);
  // ok: c-world-writable
  open(path, O_CREAT | O_WRONLY, S_IRUSR | S_IWUSR);
  // ruleid: c-umask-zero
  umask(0);
  // ok: c-umask-zero
  umask(077);
  // ruleid: c-open-creates-without-mode
  open(path, O_WRONLY | O_CREAT);
  // ok: c-open-creates-without-mode
  open(path, O_WRONLY | O_CREAT, 0600);
}

void save_password(const char *path, const char *password) {
  // ruleid: c-created-readable-by-all
  FILE *f = fopen(path, "w");
}

void save_secret(const char *path, const char *secret) {
  umask(077);
  // ok: c-created-readable-by-all
  FILE *f = fopen(path, "w");
}

int drop(uid_t uid) {
  // ruleid: c-privilege-drop-unchecked
  setuid(uid);
  // ok: c-privilege-drop-unchecked
  if (setgid(gid) != 0) {
    return -1;
  }
}

void old(char *text, char *line) {
  // ruleid: c-obsolete-getpw
  getpw(1000, line);
  // ok: c-obsolete-getpw
  getpwuid_r(1000, &pw, line, size, &result);
  // ruleid: c-strtok
  strtok(text, ",");
  // ok: c-strtok
  strtok_r(text, ",", &save);
}

FILE *scratch(void) {
  char name[64];
  // ruleid: c-fixed-temporary-file
  snprintf(name, sizeof name, "/tmp/sort-%d.tmp", (int)getpid());
  return fopen(name, "w");
}

FILE *scratch_right(const char *folder) {
  char name[4096];
  // ok: c-fixed-temporary-file
  snprintf(name, sizeof name, "%s/sort.tmp", folder);
  return fopen(name, "w");
}

void unpack(struct archive *a, struct archive_entry *entry) {
  // ruleid: c-archive-leads-out
  archive_read_extract(a, entry, ARCHIVE_EXTRACT_TIME);
  // ok: c-archive-leads-out
  archive_read_extract(a, entry, ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_SECURE_NODOTDOT);
}
