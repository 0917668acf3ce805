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

const std::string& longest(const std::vector<std::string>& names) {
  std::string best;
  for (const auto& n : names)
    if (n.size() > best.size()) best = n;
  // ruleid: cpp-reference-to-local
  return best;
}

const std::string& fallback() {
  static std::string name = "none";
  // ok: cpp-reference-to-local
  return name;
}

std::vector<int> doubled(const std::vector<int>& in) {
  std::vector<int> out;
  // ruleid: cpp-algorithm-into-empty
  std::transform(in.begin(), in.end(), out.begin(), [](int v) { return v * 2; });
  return out;
}

std::vector<int> doubled_right(const std::vector<int>& in) {
  std::vector<int> out;
  out.resize(in.size());
  // ok: cpp-algorithm-into-empty
  std::transform(in.begin(), in.end(), out.begin(), [](int v) { return v * 2; });
  return out;
}

double diameter(Shape* shape) {
  // ruleid: cpp-cast-result-unchecked
  Circle* c = dynamic_cast<Circle*>(shape);
  return 2 * c->radius();
}

double diameter_right(Shape* shape) {
  // ok: cpp-cast-result-unchecked
  Circle* c = dynamic_cast<Circle*>(shape);
  if (c == nullptr) return 0;
  return 2 * c->radius();
}

Model* load_model(std::istream& in) {
  Model* m = new Model;
  if (!in.read(m->bytes, sizeof m->bytes))
    // ruleid: cpp-new-lost-on-return
    return nullptr;
  return m;
}

Model* load_model_right(std::istream& in) {
  Model* m = new Model;
  if (!in.read(m->bytes, sizeof m->bytes)) {
    delete m;
    // ok: cpp-new-lost-on-return
    return nullptr;
  }
  return m;
}

void limits(http::request_parser<http::string_body>& parser) {
  // ruleid: cpp-body-without-limit
  parser.body_limit(boost::none);
  // ok: cpp-body-without-limit
  parser.body_limit(1024 * 1024);
}

class Reader {
 public:
  Reader(const uint8_t* data, size_t size) : data_(data), size_(size) {}
  uint32_t u32() {
    uint32_t v;
    // ruleid: cpp-reader-never-asks-size
    std::memcpy(&v, data_ + pos_, sizeof(v));
    pos_ += sizeof(v);
    return v;
  }

 private:
  const uint8_t* data_;
  size_t size_, pos_ = 0;
};

class CarefulReader {
 public:
  CarefulReader(const uint8_t* data, size_t size) : data_(data), size_(size) {}
  uint32_t u32() {
    uint32_t v;
    if (size_ - pos_ < sizeof(v)) throw std::out_of_range("truncated");
    // ok: cpp-reader-never-asks-size
    std::memcpy(&v, data_ + pos_, sizeof(v));
    pos_ += sizeof(v);
    return v;
  }

 private:
  const uint8_t* data_;
  size_t size_, pos_ = 0;
};
