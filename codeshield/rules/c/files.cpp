#include <filesystem>

void rights(const fs::path &path) {
  // ruleid: c-world-writable-cpp
  fs::permissions(path, fs::perms::all);
  // ok: c-world-writable-cpp
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
}

void save_key(const fs::path& file) {
  // ruleid: cpp-secret-readable-by-others
  fs::permissions(file, fs::perms::owner_all | fs::perms::others_read);
}

void save_page(const fs::path& file) {
  // ok: cpp-secret-readable-by-others
  fs::permissions(file, fs::perms::owner_all | fs::perms::others_read);
}
