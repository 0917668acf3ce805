void f() {
  a = std::make_unique<T>(1);
  // MATCH:
  b = std::make_unique(1);
  c = make_unique<T>(2);
}
