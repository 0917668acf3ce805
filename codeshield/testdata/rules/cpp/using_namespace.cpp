using namespace std;
void f(string p) {
  // ruleid: a
  foo(1);
  // ruleid: a, j
  std::foo(1);
  // ruleid: b
  cin >> x;
  // ruleid: b
  std::cin >> x;
  // ruleid: c
  y = bar;
  string s;
  // ruleid: e
  g(s);
  // ruleid: e
  g(p);
  std::string t;
  // ruleid: e
  g(t);
  vector<int> v;
  make<int>(3);
  // ruleid: h
  throw err(1);
  // ruleid: i
  new foo(1);
  a.foo(1);
  // ruleid: a
  int foo2 = foo(2);
  // ruleid: a
  ::foo(1);
  z::foo(1);
  b::foo(1);
  // ruleid: c
  x.foo = bar;
}
