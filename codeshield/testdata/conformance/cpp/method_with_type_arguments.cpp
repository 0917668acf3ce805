void f() {
  // MATCH:
  a = obj.get<T>(1);
  // MATCH:
  b = obj.get(1);
  c = Foo<T>::get(2);
}
