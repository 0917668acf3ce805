function a1() {
  // MATCH:
  const x = get();
  use(() => sink(x));
}
function a2() {
  // MATCH:
  const x = get();
  use(() => { sink(x); });
}
function a3() {
  // MATCH:
  const x = get();
  use(function() { sink(x); });
}
function a4() {
  // MATCH:
  const x = get();
  return y => sink(x);
}
function a5() {
  // MATCH:
  const x = get();
  const f = () => sink(x);
}
function a6() {
  // MATCH:
  const x = get();
  f.g(1, (z) => z.then(w => sink(x)));
}
function a7() {
  // MATCH:
  const x = get();
  f.g(1, (z) => foo(sink(x)));
}
function a8() {
  // MATCH:
  const x = get();
  if (b) { q(() => sink(x)); }
}
function a9() {
  const x = get();
  return { k: () => sink(x) };
}
function a10() {
  const x = get();
  f = () => x.foo();
}
