function h1(b) {
  const { name, ...rest } = source();
  // ruleid: rest
  sink(name);
  // ok: rest
  sink(rest);
  // ok: rest
  sink(rest.x);
}
function h2() {
  const b = source();
  const { name, ...rest } = b;
  // ruleid: rest
  sink(name);
  // ok: rest
  sink(rest);
  const [p, ...q] = b;
  // ruleid: rest
  sink(p);
  // ok: rest
  sink(q);
}
