#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

struct Packet {
  char topic[24];
};

void fill(Packet& p, const std::string& topic) {
  // ruleid: cpp-string-bytes-into-array
  std::memcpy(p.topic, topic.c_str(), topic.size() + 1);
}

void fill_right(Packet& p, const std::string& topic) {
  if (topic.size() >= sizeof(p.topic)) return;
  // ok: cpp-string-bytes-into-array
  std::memcpy(p.topic, topic.c_str(), topic.size() + 1);
}

std::string_view setting(const std::string& key) {
  std::string value = load(key);
  std::string_view view(value);
  // ruleid: cpp-view-of-local-view
  return view.substr(1);
}

std::string setting_right(const std::string& key) {
  std::string value = load(key);
  std::string_view view(value);
  // ok: cpp-view-of-local-view
  return std::string(view.substr(1));
}

bool save(const std::filesystem::path& file, const std::string& text) {
  // ruleid: cpp-exists-then-write
  if (std::filesystem::exists(file)) return false;
  std::ofstream out(file);
  out << text;
  return true;
}

bool save_right(const std::filesystem::path& file, const std::string& text) {
  // ok: cpp-exists-then-write
  int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
  return fd >= 0 && ::write(fd, text.data(), text.size()) >= 0;
}

std::function<int()> counter() {
  int count = 0;
  // ruleid: cpp-lambda-outlives-locals
  return [&count]() { return ++count; };
}

std::function<int()> counter_right() {
  // ok: cpp-lambda-outlives-locals
  return [count = 0]() mutable { return ++count; };
}

int at_once(int a) {
  // ok: cpp-lambda-outlives-locals
  return [&]() { return a + 1; }();
}

std::string name_of(std::span<const uint8_t> packet, size_t& pos) {
  std::string out;
  // ruleid: cpp-size-never-asked
  uint8_t len = packet[pos++];
  for (uint8_t i = 0; i < len; ++i)
    // ruleid: cpp-size-never-asked
    out += packet[pos++];
  return out;
}

std::string name_of_right(std::span<const uint8_t> packet, size_t& pos) {
  std::string out;
  while (pos < packet.size() && packet[pos] != 0)
    // ok: cpp-size-never-asked
    out += packet[pos++];
  return out;
}
