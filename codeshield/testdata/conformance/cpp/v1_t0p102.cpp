#include <iostream>
#include <vector>
using namespace std;
using std::string;
using Vec = std::vector<int>;
namespace app { namespace inner { int z; } }
namespace fs = std::filesystem;
template <typename T> class Stack : public Base<T>, private Other {
public:
  Stack() : size_(0), data_(nullptr) {}
  // MATCH:
  explicit Stack(int n) { data_ = new T[n]; }
  virtual ~Stack() { delete[] data_; }
  // MATCH:
  void push(const T &v) override { data_[size_++] = v; }
  T pop() const noexcept { return data_[size_ - 1]; }
  static int count;
  friend class Foo;
  bool operator==(const Stack &o) const { return true; }
protected:
  // MATCH:
  T *data_ = nullptr;
  // MATCH:
  int size_{0};
};
// MATCH:
struct P { int x; int y = 2; };
enum class Color : int { Red, Green };
template <typename T, int N> T max_of(T a, T b) { return a > b ? a : b; }
int app::inner::run(int a) { return a; }
void Stack<int>::push(const int &v) { throw std::runtime_error("x"); }
// MATCH:
auto lambda_fn = [](int x) { return x * 2; };
int main(int argc, char **argv) {
  // MATCH:
  std::vector<int> v = {1, 2, 3};
  // MATCH:
  std::vector<int> v2{1, 2, 3};
  // MATCH:
  auto it = v.begin();
  // MATCH:
  std::string s("abc");
  // MATCH:
  string t = "abc";
  // MATCH:
  auto p = std::make_unique<Foo>(1, 2);
  // MATCH:
  Foo *f = new Foo(1);
  // MATCH:
  Foo *g = new Foo;
  // MATCH:
  Foo h(1, 2);
  // MATCH:
  Foo k{1};
  delete f;
  delete[] arr;
  std::cout << "hello" << s << std::endl;
  std::cin >> x;
  for (auto &e : v) { std::cout << e; }
  for (int i = 0; i < 10; ++i) v.push_back(i);
  for (auto it = v.begin(); it != v.end(); ++it) { foo(*it); }
  try { risky(); } catch (const std::exception &e) { log(e.what()); } catch (...) { throw; }
  // MATCH:
  auto l = [&](int a, int b) -> int { return a + b; };
  // MATCH:
  auto l2 = [=, &x] { return x; };
  // MATCH:
  int *q = static_cast<int *>(ptr);
  // MATCH:
  auto d = dynamic_cast<Derived *>(base);
  // MATCH:
  auto r = reinterpret_cast<char *>(p2);
  // MATCH:
  const_cast<int &>(c) = 3;
  // MATCH:
  auto [a, b] = pair;
  if (auto z = get(); z > 3) { use(z); }
  if constexpr (N > 3) { use(N); }
  // MATCH:
  int x = a <=> b;
  this->foo();
  obj.method<int>(3);
  ns::func<int>(3);
  A::B::c();
  std::sort(v.begin(), v.end(), [](int a, int b) { return a < b; });
  // MATCH:
  std::thread th([&] { run(); });
  // MATCH:
  std::unique_lock<std::mutex> lock(m);
  nullptr;
  char buf[10];
  strcpy(buf, argv[1]);
  system(argv[1]);
  system(("ls " + s).c_str());
  s.c_str();
  return 0;
}
