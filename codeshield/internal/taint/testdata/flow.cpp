#include <x>
char *G = source();
class A { int f = source(); void m() { sink(f); }  //= clean
 A() : f(source()) { sink(f); }  //= clean
};
void h2() { sink(G); }  //= clean
void f(char *p) {
  char *x = source();
  sink(x);  //= safefn
  char y[10];
  strcpy(y, x);
  sink(y);  //= clean
  p->a = x; sink(p->a);  //= safefn
  sink(p->b);  //= clean
  sink(p);  //= safefn
  (*p).c = x; sink(p->c);  //= safefn
  *p = x; sink(*p);  //= safefn
  sink(p);  //= safefn
  y[0] = x; sink(y);  //= safefn
  sink(&x);  //= safefn
  sink(*x);  //= safefn
  sink((int)x);  //= safefn
  sink(static_cast<int>(x));  //= taint
  std::string s(x); sink(s);  //= safefn
  std::string s2{x}; sink(s2);  //= safefn
  std::string s3 = std::string(x); sink(s3);  //= taint
  sink(new Foo(x));  //= safefn
  sink(x + 1);  //= safefn
  sink(x == 1);  //= safefn
  sink(c ? x : 0);  //= safefn
  for (auto v : x) sink(v);  //= safefn
  for (int i = x; i < 3; i++) sink(i);  //= safefn
  std::cin >> q; sink(q);  //= clean
  auto l = [&]() { sink(x); };  //= safefn
  auto l2 = [x]() { sink(x); };  //= safefn
  std::cout << x << sink(x);  //= safefn
  delete x; sink(x);  //= safefn
  if (char *z = source()) { sink(z); }  //= safefn
  while (*x++) sink(x);  //= safefn
  do { sink(x); } while (0);  //= safefn
  switch (x) { case 1: sink(x); }  //= safefn
  try { throw x; } catch (E &e) { sink(e); }  //= clean
  struct S s4 = {.a = x, .b = 1}; sink(s4.a);  // Semgrep: clean //= safefn
  sink(s4.b);  //= clean
  sink(s4);  //= safefn
  struct S s5 = {x, 1}; sink(s5);  //= safefn
  scanf("%s", &w); sink(w);  //= clean
  int n = sizeof(x); sink(n);
  x = 0; sink(x);  //= clean
  goto end; 
end: sink(source());  //= safefn
  foo.bar(source()); sink(foo);  //= clean
  v.push_back(source()); sink(v);
  auto [a, b] = source(); sink(a);  // Semgrep: clean //= safefn
  return sink(source());  //= safefn
}
