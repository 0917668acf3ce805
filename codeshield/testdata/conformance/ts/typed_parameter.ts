function f(a: Foo, b: Bar, c?: Foo) {
  // MATCH:
  a.run();
  b.run();
  // MATCH:
  c.run();
}
// MATCH:
const g = (d: Foo) => d.run();
