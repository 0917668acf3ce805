#include <openssl/md5.h>
#include <sqlite3.h>
#define BUFSZ 128
using std::string;
namespace {
const char* kKey = "secret";
static const std::string kName = "n";
}
class Conn final : public Base, protected virtual Mix {
 public:
  explicit Conn(const std::string& host, int port = 80) : host_(host), port_(port) { connect(); }
  Conn(Conn const&) = delete;
  ~Conn() override { close(fd_); }
  bool send(const char* data, size_t len) const noexcept;
  template <typename T> T get(int i) { return static_cast<T>(items_[i]); }
  friend std::ostream& operator<<(std::ostream& os, const Conn& c);
  operator bool() const { return fd_ >= 0; }
  int operator[](int i) { return items_[i]; }
  static Conn* instance() { static Conn c("x"); return &c; }
  std::string host_; int port_ = 80; int fd_{-1};
  std::vector<int> items_;
};
bool Conn::send(const char* data, size_t len) const noexcept {
  char buf[BUFSZ];
  if (len > sizeof(buf)) throw std::length_error("too long");
  std::memcpy(buf, data, len);
  ::send(fd_, buf, len, 0);
  std::string q = "select * from t where a='" + std::string(data) + "'";
  sqlite3_exec(db, q.c_str(), nullptr, nullptr, &err);
  sqlite3_exec(db, "select 1", 0, 0, 0);
  MD5_CTX ctx; MD5_Init(&ctx);
  SSL_CTX_set_verify(ctx2, SSL_VERIFY_NONE, NULL);
  SSL_CTX* c2 = SSL_CTX_new(TLSv1_method());
  // MATCH:
  std::thread t([this, &buf] { run(buf); });
  t.detach();
  auto f = std::async(std::launch::async, [&](int x) -> int { return x * 2; }, 5);
  std::lock_guard<std::mutex> lock(mu_);
  std::unique_lock lk{mu_};
  for (auto it = items_.begin(); it != items_.end(); ++it) { if (*it == 3) items_.erase(it); }
  for (auto&& [a, b] : pairs) std::cout << a << b << '\n';
  // MATCH:
  std::sort(v.begin(), v.end(), [](int a, int b) { return a < b; });
  int* raw = new (std::nothrow) int(5);
  delete raw; raw = nullptr;
  auto [x, y] = pt;
  if constexpr (sizeof(int) == 4) { four(); }
  switch (auto k = kind(); k) { case Kind::A: a(); [[fallthrough]]; case Kind::B: b(); break; default: ; }
  std::string s = R"(raw "x")";
  const auto n = std::stoi(argv[1]);
  char* p = getenv("HOME");
  std::ifstream in(p);
  in >> s;
  std::getline(in, s);
  printf(s.c_str());
  fprintf(stderr, fmt, 1);
  snprintf(buf, sizeof buf, "%s", data);
  strncat(buf, data, sizeof(buf) - strlen(buf));
  popen(cmd.c_str(), "r");
  execl("/bin/sh", "sh", "-c", cmd, (char*)0);
  std::system(("rm " + s).c_str());
  tmpnam(buf);
  std::rand() % 10;
  srand(time(nullptr));
  auto u = std::make_shared<Conn>("h", 1);
  u->send("a", 1);
  (*u).send("b", 1);
  obj.ptr->items_[0].get<int>(1);
  return len > 0 ? true : false;
}
