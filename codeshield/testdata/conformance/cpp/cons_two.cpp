void f() {
  // MATCH:
  use(Foo{1, 2});
  // MATCH:
  use(new Foo(1, 2));
  use(Foo(1, 2));
  auto x = Foo{3};
  Foo *y = new Foo{4};
  use(int{5});
  use(new Foo);
  use(Foo{});
  return Foo{a};
  Foo z = {6};
  foo({7});
  auto w = new (buf) Foo(8);
  auto v = std::vector<int>{9};
  delete x;
  delete[] y;
}
