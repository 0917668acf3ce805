#include <string>
#include <vector>
#include <memory>
#include <iostream>
// ruleid: cpp-tmpl
using namespace std;

namespace acme {

class Base {
 public:
  virtual ~Base() { delete p_; }
  virtual void run(int x) = 0;
  virtual void ok(int x);
 private:
  char *p_;
};

class Child : public Base {
 public:
  explicit Child(int n) : n_(n), v_{1, 2} {}
  ~Child() override { cleanup(); }
  void run(int x) override {
    if (x < 0) throw std::runtime_error("neg");
    throw MyErr(x);
  }
  template <typename T>
  T get(const std::string &k) const { return static_cast<T>(n_); }
 private:
  int n_;
  // ruleid: cpp-tmpl
  std::vector<int> v_;
};

struct Other : public Base, private Mixin { void run(int) override; };

void exec(std::string cmd, const char *raw, std::string &ref) {
  // ruleid: cpp-cmd, cpp-taint, cpp-typed
  system(cmd.c_str());
  // ruleid: cpp-cmd
  std::system("ls");
  // ruleid: cpp-cmd, cpp-taint
  system(("ls " + cmd).c_str());
  // ruleid: cpp-cmd
  system(escape(cmd).c_str());
  // ruleid: cpp-cmd
  FILE *f = popen(raw, "r");
  FILE *g = popen("ls", "r");
  auto e = std::getenv("HOME");
  // ruleid: cpp-cmd, cpp-taint
  system(e);
  std::string in;
  std::cin >> in;
  // ruleid: cpp-cmd, cpp-taint, cpp-typed
  system(in.c_str());
  // ruleid: cpp-taint
  std::ifstream file(cmd);
  std::ifstream ok("fixed");
  std::string q = "select " + cmd;
  // ruleid: cpp-taint, cpp-typed
  sqlite3_exec(db, q.c_str(), 0, 0, 0);
  // ruleid: cpp-cmd
  system(ref.c_str());
  int n;
  cin >> n;
}

int *make(int k) {
  // ruleid: cpp-new
  int *a = new int(5);
  // ruleid: cpp-new
  Foo *b = new Foo(1, 2);
  Foo *c = new Foo();
  c->x();
  delete c;
  // ruleid: cpp-cast
  auto d = reinterpret_cast<char *>(a);
  // ruleid: cpp-cast
  auto e = const_cast<Foo *>(b);
  // ruleid: cpp-cast
  void *v = static_cast<void *>(b);
  int w = static_cast<int>(k);
  // ruleid: cpp-tmpl
  std::vector<int> xs;
  for (auto x : xs) {
    // ruleid: cpp-loop
    xs.erase(xs.begin());
  }
  for (auto &x : xs) { xs.push_back(x); }
  // ruleid: cpp-lambda
  auto l = [&](int i) { return i + k; };
  // ruleid: cpp-lambda
  auto m = [=](int i) { k++; return i; };
  // ruleid: cpp-lambda
  auto o = [k]() mutable { return k; };
  // ruleid: cpp-lambda
  std::for_each(xs.begin(), xs.end(), [&](auto &i) { i++; });
  std::unique_ptr<Foo> up(new Foo);
  // ruleid: cpp-tmpl
  auto sp = std::make_shared<Foo>(1);
  // ruleid: cpp-tmpl
  xs.at(2) = 3;
  // ruleid: cpp-catch
  try { a(); } catch (...) { b(); }
  // ruleid: cpp-catch
  try { a(); } catch (std::exception e) { b(); }
  // ruleid: cpp-catch
  try { a(); } catch (const std::exception &e) { b(); } catch (...) { }
  char buf[10];
  char *p = buf;
  // ruleid: cpp-typed
  p[0] = 1;
  std::string s = "x";
  // ruleid: cpp-typed
  s.c_str();
  const std::string t{"y"};
  // ruleid: cpp-typed
  t.c_str();
  QString r = QString("%1").arg(k);
  QString u;
  // ruleid: cpp-typed
  u.arg(1);
  if constexpr (sizeof(int) == 4) { return nullptr; }
  return a;
}
}  // namespace acme
