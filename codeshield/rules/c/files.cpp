#include <filesystem>

void rights(const fs::path &path) {
  // ruleid: c-world-writable-cpp
  fs::permissions(path, fs::perms::all);
  // ok: c-world-writable-cpp
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
}
